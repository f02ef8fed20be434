import Taro from '@tarojs/taro'
import { NoAnswer, type HttpAnswer, type HttpRequest } from './answers.ts'

export const apiBase = process.env['TARO_APP_API'] ?? ''

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export const request = async ({ method, url, headers, data, timeoutMs }: HttpRequest): Promise<HttpAnswer> => {
  try {
    // WeChat announces JSON with every body, even a missing one, and an empty text is not JSON.
    const body = method === 'GET' ? {} : { data: data ?? {} }
    const answer = await Taro.request({ method: method as Method, url, header: headers, timeout: timeoutMs, ...body })
    return { status: answer.statusCode, data: answer.data }
  } catch (error) {
    throw new NoAnswer(/timeout/i.test(wordsOf(error)) ? 'timeout' : 'offline')
  }
}

const wordsOf = (error: unknown) => (error as { errMsg?: string } | null)?.errMsg ?? String(error)
