import { describe, expect, it } from 'vitest'
import { neverLeft } from './sms/network.ts'
import { createHttp } from './wechat/http.ts'

const overWechat = (code: string) =>
  createHttp({ baseUrl: 'https://wechat.example', fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code } })) })({ method: 'GET', path: '/x' })

describe('whether a request can have arrived', () => {
  it.each(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'ERR_TLS_CERT_ALTNAME_INVALID'])('after %s it cannot, by SMS as by WeChat', async (code) => {
    expect([neverLeft({ code }), neverLeft({ message: `request failed, reason: ${code}` })]).toEqual([true, true])
    await expect(overWechat(code)).rejects.toMatchObject({ failure: 'not-sent' })
  })

  it('after a reset it can', async () => {
    expect(neverLeft({ code: 'ECONNRESET' })).toBe(false)
    await expect(overWechat('ECONNRESET')).rejects.toMatchObject({ failure: 'unknown' })
  })
})
