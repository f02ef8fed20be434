import Taro from '@tarojs/taro'

/** A short word that something happened. Never the only place where it is said. */
export const tell = (words: string) => void Taro.showToast({ title: words, icon: 'none', duration: 3000 })
