import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Wx } from './headless.ts'

type Callbacks = { success?: (result: object) => void, fail?: (error: object) => void, complete?: (result: object) => void }
type RequestOptions = Callbacks & { url: string, method?: string, data?: unknown, header?: Record<string, string>, timeout?: number }
type UploadOptions = Callbacks & { url: string, filePath: string, name: string, header?: Record<string, string> }

type Listener = (state: { isConnected: boolean, networkType: string }) => void
/** `bringsNothing`: so weak that pages still load and nothing that is sent gets through. */
export type Network = { online: boolean, bringsNothing: boolean, loseAnswerOf: string | null, rewrite: (url: string) => string, domains: readonly string[], inFlight: number, listeners: Set<Listener> }

/** Whoever wants to know is told when `online` changes, as WeChat does. */
export const tellingNetwork = (network: Network): Network => {
  let { online } = network
  return Object.defineProperty(network, 'online', {
    get: () => online,
    set: (now: boolean) => {
      const was = online
      online = now
      if (was !== now) for (const tell of network.listeners) tell({ isConnected: now, networkType: now ? 'wifi' : 'none' })
    }
  })
}

const MOST_AT_ONCE = 10

export const succeed = (options: Callbacks, result: object) => {
  options.success?.(result)
  options.complete?.(result)
  return Promise.resolve(result)
}
export const fail = (options: Callbacks, errMsg: string, more: object = {}) => {
  const error = { errMsg, ...more }
  options.fail?.(error)
  options.complete?.(error)
  return options.fail ?? options.complete ? undefined : Promise.reject(error)
}

const reader = 'https://servicewechat.com/touristappid/devtools/page-frame.html'

const send = async (network: Network, url: string, init: RequestInit) => {
  if (!network.online || (network.bringsNothing && init.method === 'POST')) throw new Error('no network')
  const target = network.rewrite(url)
  const response = await fetch(target, { ...init, headers: { referer: reader, ...init.headers as Record<string, string> } })
  const text = await response.text()
  const lost = network.loseAnswerOf !== null && target.includes(network.loseAnswerOf) && init.method === 'POST'
  if (lost) {
    network.loseAnswerOf = null
    throw new Error('the answer was lost on the way')
  }
  return { response, text }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const request = (network: Network) => (options: RequestOptions) => {
  // The list of lawful domains is filled in at the console; ten requests may run at once.
  if (!network.domains.includes(new URL(options.url).origin)) return fail(options, 'request:fail url not in domain list')
  if (network.inFlight >= MOST_AT_ONCE) return fail(options, 'request:fail exceed max task count')
  network.inFlight += 1
  const method = (options.method ?? 'GET').toUpperCase()
  const body = options.data === undefined || method === 'GET' ? {} : { body: JSON.stringify(options.data) }
  // As WeChat does, a body is announced as JSON; so is the lack of one.
  const headers = { 'content-type': 'application/json', ...options.header }
  send(network, options.url, { method, headers: method === 'GET' ? { ...options.header } : headers, ...body, signal: AbortSignal.timeout(options.timeout ?? 60_000) })
    .then(({ response, text }) => succeed(options, { data: parsed(text), statusCode: response.status, header: Object.fromEntries(response.headers), errMsg: 'request:ok' }))
    .catch((error: unknown) => fail(options, `request:fail ${String(error)}`)).finally(() => { network.inFlight -= 1 })
  return { abort: () => undefined }
}

const uploadFile = (network: Network) => (options: UploadOptions) => {
  const upload = async () => {
    const form = new FormData()
    form.append(options.name, new Blob([await fs.readFile(options.filePath)]), path.basename(options.filePath))
    const { response, text } = await send(network, options.url, { method: 'POST', headers: { ...options.header }, body: form })
    return succeed(options, { data: text, statusCode: response.status, errMsg: 'uploadFile:ok' })
  }
  upload().catch((error: unknown) => fail(options, `uploadFile:fail ${String(error)}`))
  return { abort: () => undefined, onProgressUpdate: () => undefined, offProgressUpdate: () => undefined }
}

const downloadFile = (network: Network) => (options: Callbacks & { url: string, header?: Record<string, string> }) => {
  const download = async () => {
    const response = await fetch(network.rewrite(options.url), { headers: { ...options.header } })
    const tempFilePath = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'weapp-')), 'photo')
    await fs.writeFile(tempFilePath, Buffer.from(await response.arrayBuffer()))
    return succeed(options, { tempFilePath, statusCode: response.status, errMsg: 'downloadFile:ok' })
  }
  download().catch((error: unknown) => fail(options, `downloadFile:fail ${String(error)}`))
  return { abort: () => undefined, onProgressUpdate: () => undefined }
}

/** The network of the phone: real HTTP, that can be cut, and that can lose one answer after the server has acted. */
export const installNetwork = (wx: Wx, network: Network) => {
  wx['request'] = request(network)
  wx['uploadFile'] = uploadFile(network)
  wx['downloadFile'] = downloadFile(network)
  wx['getNetworkType'] = (options: Callbacks = {}) => succeed(options, { networkType: network.online ? 'wifi' : 'none', errMsg: 'getNetworkType:ok' })
  wx['onNetworkStatusChange'] = (tell: Listener) => void network.listeners.add(tell)
  wx['offNetworkStatusChange'] = (tell: Listener) => void network.listeners.delete(tell)
}
