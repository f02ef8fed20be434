import Taro from '@tarojs/taro'

/** How much larger than usual the person has made WeChat's own text. */
export const textScale = (): number => {
  const info = Taro.getAppBaseInfo?.() as { fontSizeScaleFactor?: number } | undefined
  return info?.fontSizeScaleFactor ?? 1
}
