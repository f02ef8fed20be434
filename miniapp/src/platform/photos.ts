import Taro from '@tarojs/taro'
import type { FetchedPhoto } from './answers.ts'

/** A photo on this phone: `localId` finds it again after a restart, `src` shows it now. */
export type Photo = { localId: string, src: string, size: number }

// A temporary file may be gone tomorrow; the draft it belongs to is not.
const keep = async (path: string) => {
  try {
    const saved = await Taro.saveFile({ tempFilePath: path })
    return 'savedFilePath' in saved ? String(saved.savedFilePath) : path
  } catch {
    return path
  }
}

export const choosePhotos = async (count: number): Promise<Photo[]> => {
  try {
    const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] })
    return await Promise.all(chosen.tempFiles.map(async ({ tempFilePath, size }) => {
      const localId = await keep(tempFilePath)
      return { localId, src: localId, size }
    }))
  } catch {
    // Closing the chooser is not a failure.
    return []
  }
}

export const photoSrc = async (localId: string): Promise<string | null> => {
  try {
    await Taro.getFileInfo({ filePath: localId })
    return localId
  } catch {
    return null
  }
}

export const dropPhoto = async (localId: string) => {
  try {
    await Taro.removeSavedFile({ filePath: localId })
  } catch {
    // It was only a temporary file: WeChat clears those by itself.
  }
}

/** Downloads a photo that only its owner may see, and returns where it lies. */
export const fetchPhoto = async (url: string, headers: Record<string, string>): Promise<FetchedPhoto> => {
  const { statusCode: status, tempFilePath } = await Taro.downloadFile({ url, header: headers })
  return { status, src: status === 200 ? tempFilePath : null }
}
