import Taro from '@tarojs/taro'

/** Moves the page so that the named part can be seen. */
export const bringIntoView = (id: string) => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -80, duration: 0 })
