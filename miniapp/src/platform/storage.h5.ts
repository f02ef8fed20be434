const own = (key: string) => `minsheng:${key}`

export const readStored = <T>(key: string): T | null => {
  try {
    const text = localStorage.getItem(own(key))
    return text === null ? null : (JSON.parse(text) as T)
  } catch {
    return null
  }
}

export const writeStored = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(own(key), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const removeStored = (key: string) => {
  try {
    localStorage.removeItem(own(key))
  } catch {
    // Storage is switched off: there was nothing to remove.
  }
}
