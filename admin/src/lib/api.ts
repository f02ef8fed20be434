import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { Problem } from './problem.ts'
import { accessToken, refresh } from './session.ts'
import { type Parts, send } from './transport.ts'

const isOver = (error: unknown) => error instanceof Problem && error.status === 401

const authorised = async (key: RouteKey, parts: Parts, signal?: AbortSignal) => {
  if (!accessToken()) await refresh()
  try {
    return await send(key, parts, accessToken(), signal)
  } catch (error) {
    if (!isOver(error)) throw error
    await refresh()
    return send(key, parts, accessToken(), signal)
  }
}

/** One typed call on behalf of the person signed in; an access token that has run out is renewed once. */
export const call = async <K extends RouteKey>(key: K, input: Input<K>, signal?: AbortSignal): Promise<Output<K>> => {
  const response = await authorised(key, input as Parts, signal)
  return response.json() as Promise<Output<K>>
}

/** As `call`, for what is not JSON: photographs. */
export const callBlob = async <K extends RouteKey>(key: K, input: Input<K>, signal?: AbortSignal): Promise<Blob> =>
  (await authorised(key, input as Parts, signal)).blob()

/** As `call`, with files: they take as long as the line is slow. */
export const callForm = async <K extends RouteKey>(key: K, input: Input<K>, form: FormData): Promise<Output<K>> => {
  const response = await authorised(key, { ...input as Parts, body: form })
  return response.json() as Promise<Output<K>>
}

/** A call before anybody is signed in: login and enrolment. */
export const callOpenly = async <K extends RouteKey>(key: K, input: Input<K>): Promise<Output<K>> => {
  const response = await send(key, input as Parts, null)
  return response.json() as Promise<Output<K>>
}
