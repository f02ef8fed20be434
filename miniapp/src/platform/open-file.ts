import Taro from '@tarojs/taro'

const pictures = /\.(?:jpe?g|png)$/
type Kind = 'docx' | 'xlsx' | 'pdf'

/** Fetches a file and shows it in the phone's own reader. `false`: it could not be fetched or shown. */
export const openFile = async (url: string, name: string, headers?: Record<string, string>): Promise<boolean> => {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url, ...(headers ? { header: headers } : {}) })
    if (statusCode !== 200) return false
    if (pictures.test(name)) await Taro.previewImage({ urls: [tempFilePath] })
    else await Taro.openDocument({ filePath: tempFilePath, fileType: name.slice(name.lastIndexOf('.') + 1) as Kind, showMenu: true })
    return true
  } catch {
    return false
  }
}
