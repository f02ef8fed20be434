import Taro from '@tarojs/taro'

type Query = Record<string, string>

const address = (path: string, query: Query = {}) => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${path}${pairs.length ? `?${pairs.join('&')}` : ''}`
}

/** Opens a page before this one. WeChat keeps ten pages at most: then this one gives way. */
export const go = (path: string, query?: Query): void => {
  const url = address(path, query)
  Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url })).catch(() => void Taro.reLaunch({ url }))
}
/** Opens a page with nothing behind it: what came before is done and must not be gone back to. */
export const goAfresh = (path: string, query?: Query) => void Taro.reLaunch({ url: address(path, query) })
export const goInstead = (path: string, query?: Query) => void Taro.redirectTo({ url: address(path, query) })
export const goTab = (path: string) => void Taro.switchTab({ url: address(path) })

/** Back to the page before; from a page opened by a link, to the first tab. */
export const goBack = (home: string) => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goTab(home)
}
