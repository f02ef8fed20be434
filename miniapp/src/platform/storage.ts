import Taro from '@tarojs/taro'

export const readStored = <T>(key: string): T | null => {
  const value: unknown = Taro.getStorageSync(key)
  return value === '' || value === undefined ? null : (value as T)
}

/** False when the phone is full: only then may a page not say "saved on the phone". */
export const writeStored = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export const removeStored = (key: string) => Taro.removeStorageSync(key)
