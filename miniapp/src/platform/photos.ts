import Taro from '@tarojs/taro'
import { privacyFaultOf } from './privacy-fault.ts'
import { agreeWithWechat } from './privacy.ts'
import { tell } from './toast.ts'
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

/** Lets photos be picked; after WeChat's own question about privacy once more, and not a third time. */
export const choosePhotos = async (count: number, again = true): Promise<Photo[]> => {
  try {
    const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] })
    return await Promise.all(chosen.tempFiles.map(async ({ tempFilePath, size }) => {
      const localId = await keep(tempFilePath)
      return { localId, src: localId, size }
    }))
  } catch (error) {
    const fault = privacyFaultOf(error)
    if (fault === 'not-agreed' && again && await agreeWithWechat()) return choosePhotos(count, false)
    if (fault !== null) tell(fault === 'not-agreed' ? '微信里没有同意隐私保护指引，打不开相册和相机' : '相册和相机暂时打不开，请打电话告诉我们')
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
