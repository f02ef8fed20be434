import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'

export const useShown = (onShow: () => void) => useDidShow(onShow)
export const useHidden = (onHide: () => void) => useDidHide(onHide)

/** What the address of this page says, decoded. */
export const useQuery = (): Record<string, string> => {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value ?? '')]))
}

const decode = (value: string) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
