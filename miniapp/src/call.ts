import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { NoAnswer } from './platform/answers.ts'
import { apiBase, request } from './platform/request.ts'
import { ApiProblem, problemOf } from './problem.ts'

type Parts = { params?: Record<string, unknown>, querystring?: Record<string, unknown>, body?: unknown }

const TIMEOUT_MS = 20_000

/** The absolute address of an endpoint with its parameters filled in. */
export const addressOf = (path: string, { params = {}, querystring = {} }: Parts = {}) => {
  const url = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const query = Object.entries(querystring)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
  return `${apiBase}${url}${query ? `?${query}` : ''}`
}

/** The address of what the site serves beside its API: papers to print. */
export const siteAddress = (path: string) => `${apiBase.replace(/\/api$/, '')}${path}`

export const bearer = (token: string | null): Record<string, string> => token ? { authorization: `Bearer ${token}` } : {}

/** One request, no second try: the typed answer, or an `ApiProblem`. */
export const call = async <K extends RouteKey>(key: K, input: Input<K>, token: string | null = null): Promise<Output<K>> => {
  const [method = '', path = ''] = key.split(' ')
  const parts = input as Parts
  const data = parts.body === undefined ? {} : { data: parts.body }
  try {
    const answer = await request({ method, url: addressOf(path, parts), headers: bearer(token), timeoutMs: TIMEOUT_MS, ...data })
    if (answer.status >= 400 || answer.status < 200) throw problemOf(answer.status, answer.data)
    return answer.data as Output<K>
  } catch (error) {
    if (error instanceof NoAnswer) throw new ApiProblem(error.why, '')
    throw error
  }
}
