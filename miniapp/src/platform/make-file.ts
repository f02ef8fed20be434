import Taro from '@tarojs/taro'
import { type FileRequest, type Made, NoAnswer } from './answers.ts'

// A refusal comes as bytes, as the file would have; some clients have read it by then.
const words = (data: unknown): unknown => {
  if (!(data as ArrayBuffer | null)?.byteLength) return data
  try {
    const bytes = [...new Uint8Array(data as ArrayBuffer)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    return JSON.parse(decodeURIComponent(bytes)) as unknown
  } catch {
    return null
  }
}

const show = async (name: string, data: ArrayBuffer): Promise<boolean> => {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, data)
    await Taro.openDocument({ filePath, fileType: name.slice(name.lastIndexOf('.') + 1) as 'docx' | 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}

const ask = async ({ method, url, headers, data }: FileRequest) => {
  try {
    return await Taro.request<ArrayBuffer>({ url, method, header: headers, responseType: 'arraybuffer', ...(data === undefined ? {} : { data }) })
  } catch {
    throw new NoAnswer('offline')
  }
}

/** Has a file made and shows it in the phone's own reader. */
export const makeFile = async (name: string, request: FileRequest): Promise<Made> => {
  const { statusCode: status, data } = await ask(request)
  return status === 200 ? { status, data: null, shown: await show(name, data) } : { status, data: words(data), shown: false }
}
