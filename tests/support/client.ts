import { contract, type Input, type Output, type RouteKey } from '@minsheng/contract/index.ts'

export type Problem = { code: string, message: string, fields?: Record<string, string>, requestId: string }
export type Reply<K extends RouteKey> = { status: number, headers: Headers, body: Output<K>, problem: Problem | null }
export type Extra = { headers?: Record<string, string> }

/** What somebody says to the API: `ok` expects to be heard, `refusal` expects a refusal and gives its code. */
export type Client = {
  baseUrl: string
  token: string | null
  call: <K extends RouteKey>(key: K, input?: Partial<Input<K>>, extra?: Extra) => Promise<Reply<K>>
  ok: <K extends RouteKey>(key: K, input?: Partial<Input<K>>) => Promise<Output<K>>
  refusal: <K extends RouteKey>(key: K, input?: Partial<Input<K>>) => Promise<string>
  upload: (fileId: string, bytes: Uint8Array, name?: string, type?: string) => Promise<Reply<'POST /files/:fileId'>>
}

type Words = Record<string, string | number | boolean | undefined>
type Parts = { params?: Words, querystring?: Words, body?: unknown }

/** The address of a call; parameters a test leaves out stay as they are written in the contract. */
export const addressOf = (baseUrl: string, key: RouteKey, { params = {}, querystring = {} }: Parts = {}): string => {
  const path = key.slice(key.indexOf(' ') + 1).replace(/:(\w+)/g, (whole, name: string) => encodeURIComponent(String(params[name] ?? whole)))
  const query = new URLSearchParams(Object.entries(querystring).filter(([, value]) => value !== undefined).map(([name, value]): [string, string] => [name, String(value)]))
  return `${baseUrl}/api${path}${query.size > 0 ? `?${query}` : ''}`
}

const read = async <K extends RouteKey>(response: Response): Promise<Reply<K>> => {
  const text = response.headers.get('content-type')?.includes('json') ? await response.text() : ''
  const json: unknown = text === '' ? null : JSON.parse(text)
  return { status: response.status, headers: response.headers, body: json as Output<K>, problem: response.ok ? null : json as Problem }
}

/** A typed client over the contract, speaking real HTTP. */
export const clientAt = (baseUrl: string, token: string | null = null): Client => {
  const bearer: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const call: Client['call'] = async (key, input = {}, { headers = {} } = {}) => {
    const { body } = input as Parts
    const response = await fetch(addressOf(baseUrl, key, input as Parts), {
      method: key.slice(0, key.indexOf(' ')),
      headers: { ...bearer, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return read(response)
  }
  return {
    baseUrl, token, call,
    ok: async (key, input) => {
      const { status, body, problem } = await call(key, input)
      if (problem) throw new Error(`${key} was refused with ${status} ${problem.code} ${JSON.stringify(problem.fields ?? {})}`)
      return body
    },
    refusal: async (key, input) => {
      const { status, problem } = await call(key, input)
      if (!problem) throw new Error(`${key} was heard with ${status} although a refusal was expected`)
      return problem.code
    },
    upload: async (fileId, bytes, name = 'photo.jpg', type = 'image/jpeg') => {
      const form = new FormData()
      form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name)
      return read(await fetch(addressOf(baseUrl, 'POST /files/:fileId', { params: { fileId } }), { method: 'POST', headers: bearer, body: form }))
    }
  }
}

/** Every endpoint of the product. */
export const routeKeys = Object.keys(contract) as RouteKey[]
