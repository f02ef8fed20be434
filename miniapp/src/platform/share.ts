import { useShareAppMessage } from '@tarojs/taro'

/** What a forwarded page says. Only for public pages: a shared path must never carry a person's number. */
export const useShare = (title: string, path: string) => useShareAppMessage(() => ({ title, path: `/${path}` }))
