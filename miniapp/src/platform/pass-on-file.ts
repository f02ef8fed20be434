import Taro from '@tarojs/taro'

/** A file the phone has no reader for is handed to a chat, where it can be opened. `false`: it could not be fetched or was not passed on. */
export const passOnFile = async (url: string, fileName: string, headers: Record<string, string>): Promise<boolean> => {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers })
    if (statusCode !== 200) return false
    await Taro.shareFileMessage({ filePath: tempFilePath, fileName })
    return true
  } catch {
    return false
  }
}
