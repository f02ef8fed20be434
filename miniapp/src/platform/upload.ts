import Taro from '@tarojs/taro'
import { NoAnswer, type HttpAnswer, type Upload } from './answers.ts'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

export const upload = ({ url, headers, localId, onProgress }: Upload): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const task = Taro.uploadFile({
      url,
      name: 'file',
      filePath: localId,
      header: headers,
      timeout: 120_000,
      success: (answer) => resolve({ status: answer.statusCode, data: parse(answer.data) }),
      fail: () => reject(new NoAnswer('offline'))
    })
    // The task is also a promise; its refusal is already told by `fail`.
    Promise.resolve(task as unknown).catch(() => undefined)
    task.progress?.(({ progress }) => onProgress(progress))
  })
