import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export type Signed = { method: string, url: string, headers: IncomingHttpHeaders, body: string }
type Check = { signed: Signed, secretOf: (id: string) => string | null, now: number }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const same = (left: string, right: string) => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
const rfc3986 = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
const header = ({ headers }: Signed, name: string) => String(headers[name] ?? '').trim()

const authorization = (signed: Signed): { credential: string, names: string[], signature: string } => {
  const found: Record<string, string | undefined> = Object.fromEntries([...header(signed, 'authorization').matchAll(/(Credential|SignedHeaders|Signature)=([^,\s]+)/g)].map(([, name, value]) => [name, value]))
  return { credential: found['Credential'] ?? '', names: (found['SignedHeaders'] ?? '').split(';'), signature: found['Signature'] ?? '' }
}

const ACS3_WINDOW_MS = 15 * 60_000
const TC3_WINDOW_MS = 5 * 60_000
const mustSign = ['host', 'x-acs-action', 'x-acs-content-sha256', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-version']

const acs3Signature = (signed: Signed, names: readonly string[], secret: string) => {
  const { pathname, searchParams } = new URL(signed.url, 'http://x')
  const query = [...searchParams].map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`).toSorted().join('&')
  const headers = names.map((name) => `${name}:${header(signed, name)}\n`).join('')
  const request = [signed.method, pathname, query, headers, names.join(';'), header(signed, 'x-acs-content-sha256')].join('\n')
  return hmac(secret, `ACS3-HMAC-SHA256\n${sha256(request)}`).toString('hex')
}

/** Checks ACS3-HMAC-SHA256 as Aliyun does: Aliyun's error code, or null. `useNonce` says whether a nonce is new. */
export const refuseAcs3 = ({ signed, secretOf, now }: Check, useNonce: (nonce: string) => boolean): string | null => {
  const { credential, names, signature } = authorization(signed)
  const secret = secretOf(credential)
  if (secret === null) return 'InvalidAccessKeyId.NotFound'
  if (!header(signed, 'authorization').startsWith('ACS3-HMAC-SHA256 ') || mustSign.some((name) => !names.includes(name))) return 'SignatureDoesNotMatch'
  if (sha256(signed.body) !== header(signed, 'x-acs-content-sha256')) return 'SignatureDoesNotMatch'
  if (!same(acs3Signature(signed, names, secret), signature)) return 'SignatureDoesNotMatch'
  if (!(Math.abs(now - Date.parse(header(signed, 'x-acs-date'))) <= ACS3_WINDOW_MS)) return 'InvalidTimeStamp.Expired'
  return useNonce(header(signed, 'x-acs-signature-nonce')) ? null : 'SignatureNonceUsed'
}

/** Checks TC3-HMAC-SHA256 as Tencent does: Tencent's error code, or null. */
export const refuseTc3 = ({ signed, secretOf, now }: Check): string | null => {
  const { credential, names, signature } = authorization(signed)
  const [id = '', date = '', service = ''] = credential.split('/')
  const secret = secretOf(id)
  if (secret === null) return 'AuthFailure.SecretIdNotFound'
  const timestamp = Number(header(signed, 'x-tc-timestamp'))
  if (!(Math.abs(now - timestamp * 1000) <= TC3_WINDOW_MS)) return 'AuthFailure.SignatureExpire'
  if (new Date(timestamp * 1000).toISOString().slice(0, 10) !== date || !['content-type', 'host'].every((name) => names.includes(name))) return 'AuthFailure.SignatureFailure'
  // The SDK signs the host without its port.
  const valueOf = (name: string) => name === 'host' ? header(signed, 'host').replace(/:\d+$/, '') : header(signed, name).toLowerCase()
  const headers = names.map((name) => `${name}:${valueOf(name)}\n`).join('')
  const request = [signed.method, '/', '', headers, names.join(';'), sha256(signed.body)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secret}`, date), service), 'tc3_request')
  const expected = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256(request)}`).toString('hex')
  return same(expected, signature) ? null : 'AuthFailure.SignatureFailure'
}
