import { offline, problemFrom, tooSlow } from './problem.ts'

const PATIENCE_MS = 20_000
const PATIENCE_WITH_FILES_MS = 180_000

export type Parts = { params?: Record<string, unknown>, querystring?: Record<string, unknown>, body?: unknown }

/** `POST /cases/:caseNo/accept` + parts → method and same-origin address. */
export const locate = (key: string, { params = {}, querystring = {} }: Parts) => {
  const [method = 'GET', path = ''] = key.split(' ')
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(querystring)) if (value !== undefined && value !== '') query.set(name, String(value))
  const search = query.toString()
  return { method, url: `/api${filled}${search ? `?${search}` : ''}` }
}

/** Sends one request and answers with a response that is not a refusal; refusals and dead lines are thrown as Problem. */
export const send = async (key: string, parts: Parts, token: string | null, signal?: AbortSignal): Promise<Response> => {
  const { method, url } = locate(key, parts)
  const patience = new AbortController()
  const withFiles = parts.body instanceof FormData
  const timer = setTimeout(() => patience.abort(), withFiles ? PATIENCE_WITH_FILES_MS : PATIENCE_MS)
  const giveUp = () => patience.abort()
  signal?.addEventListener('abort', giveUp)
  const headers: Record<string, string> = { accept: 'application/json, image/*' }
  if (token) headers.authorization = `Bearer ${token}`
  // The browser writes the boundary of a form itself.
  if (parts.body !== undefined && !withFiles) headers['content-type'] = 'application/json'
  const body = withFiles ? parts.body as FormData : parts.body === undefined ? null : JSON.stringify(parts.body)
  try {
    const response = await fetch(url, { method, headers, body, credentials: 'same-origin', signal: patience.signal })
    if (!response.ok) throw await problemFrom(response)
    return response
  } catch (error) {
    if (error instanceof TypeError) throw offline()
    if (patience.signal.aborted && !signal?.aborted) throw tooSlow()
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
