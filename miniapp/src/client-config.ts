import type { Output } from '@minsheng/contract/index.ts'
import { call } from './call.ts'
import { readStored, writeStored } from './platform/storage.ts'

export type ClientConfig = Output<'GET /client-config'>

const KEY = 'client-config'
let fetching: Promise<ClientConfig> | null = null

const fetchConfig = async () => {
  try {
    const fresh = await call('GET /client-config', {})
    writeStored(KEY, fresh)
    return fresh
  } catch (error) {
    fetching = null
    // Without a network the last known townships and phone number still serve.
    const known = readStored<ClientConfig>(KEY)
    if (known) return known
    throw error
  }
}

/** Names, townships, templates: fetched once per start. */
export const clientConfig = (): Promise<ClientConfig> => {
  fetching ??= fetchConfig()
  return fetching
}
