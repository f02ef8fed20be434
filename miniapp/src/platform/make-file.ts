import Taro from '@tarojs/taro'
import type { Made } from './answers.ts'

const words = (data: ArrayBuffer): unknown => {
  try {
    const bytes = [...new Uint8Array(data)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    return JSON.parse(decodeURIComponent(bytes)) as unknown
  } catch {
    return null
  }
}

const show = (name: string, data: ArrayBuffer) => {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  Taro.getFileSystemManager().writeFileSync(filePath, data)
  return Taro.openDocument({ filePath, fileType: name.slice(name.lastIndexOf('.') + 1) as 'docx' | 'pdf', showMenu: true })
}

/** Sends what was filled in and shows the file that comes back in the phone's own reader. */
export const makeFile = async (url: string, name: string, body: unknown): Promise<Made> => {
  try {
    const { statusCode: status, data } = await Taro.request<ArrayBuffer>({ url, method: 'POST', data: body as object, responseType: 'arraybuffer' })
    if (status !== 200) return { status, data: words(data) }
    await show(name, data)
    return { status, data: null }
  } catch {
    return { status: 0, data: null }
  }
}
