import { NoAnswer, type HttpAnswer, type HttpRequest } from './answers.ts'

export const apiBase = '/api'

const parsed = async (response: Response) => {
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A gateway in between may answer with a page of its own: keep the status, drop the page.
    return null
  }
}

export const request = async ({ method, url, headers, data, timeoutMs }: HttpRequest): Promise<HttpAnswer> => {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timeoutMs)
  try {
    const response = await fetch(url, {
      method,
      headers: data === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      body: data === undefined ? null : JSON.stringify(data),
      signal: abort.signal
    })
    return { status: response.status, data: await parsed(response) }
  } catch {
    throw new NoAnswer(abort.signal.aborted ? 'timeout' : 'offline')
  } finally {
    clearTimeout(timer)
  }
}
