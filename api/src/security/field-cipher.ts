import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Encrypts single fields (SM4-CBC, then HMAC-SM3 over the ciphertext) and makes blind indexes (HMAC-SM3). `version` is the
 * key new texts are under. `indexes` are the index of today and those under older look-up keys: rows not yet rotated are found by them.
 */
export type FieldCipher = {
  version: string
  encrypt: (plain: string) => string
  decrypt: (stored: string) => string
  index: (purpose: string, value: string) => string
  indexes: (purpose: string, value: string) => string[]
}

type KeyPair = { encryption: Buffer, authentication: Buffer }

const derive = (master: Buffer, label: string) => createHmac('sm3', master).update(label).digest()

const pairOf = (hex: string): KeyPair => {
  const master = Buffer.from(hex, 'hex')
  return { encryption: derive(master, 'sm4').subarray(0, 16), authentication: derive(master, 'hmac') }
}

/**
 * `keys` maps versions to 32-byte keys in hex. The highest version encrypts; every version decrypts, so keys can rotate.
 * `lookupKey` makes blind indexes; `oldLookupKeys` only find. Stored form: `version.iv.ciphertext.mac`, base64url.
 */
export const createFieldCipher = (keys: Readonly<Record<string, string>>, lookupKey: string, oldLookupKeys: readonly string[] = []): FieldCipher => {
  const pairs = new Map(Object.entries(keys).map(([version, hex]) => [version, pairOf(hex)]))
  const current = [...pairs.keys()].sort((a, b) => Number(b) - Number(a))[0]
  const active = current === undefined ? undefined : pairs.get(current)
  if (current === undefined || !active) throw new Error('没有可用的字段加密密钥')
  const lookups = [lookupKey, ...oldLookupKeys].map((key) => createHash('sm3').update(`lookup:${key}`).digest())
  const indexes = (purpose: string, value: string) => lookups.map((key) => createHmac('sm3', key).update(`${purpose}\0${value}`).digest('base64url'))
  const macOf = (pair: KeyPair, body: string) => createHmac('sm3', pair.authentication).update(body).digest()

  return {
    version: current,
    encrypt: (plain) => {
      const iv = randomBytes(16)
      const cipher = createCipheriv('sm4-cbc', active.encryption, iv)
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      const body = `${current}.${iv.toString('base64url')}.${sealed.toString('base64url')}`
      return `${body}.${macOf(active, body).toString('base64url')}`
    },
    decrypt: (stored) => {
      const [version = '', iv = '', sealed = '', mac = ''] = stored.split('.')
      const pair = pairs.get(version)
      if (!pair) throw new Error(`字段加密密钥版本 ${version} 不在配置中`)
      const given = Buffer.from(mac, 'base64url')
      const expected = macOf(pair, `${version}.${iv}.${sealed}`)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('加密字段校验失败')
      const decipher = createDecipheriv('sm4-cbc', pair.encryption, Buffer.from(iv, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8')
    },
    index: (purpose, value) => indexes(purpose, value)[0] ?? '',
    indexes
  }
}
