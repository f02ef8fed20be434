import { createDecipheriv, createHash } from 'node:crypto'

const BLOCK = 32
const RANDOM_PREFIX = 16

export const pushSignature = (...parts: string[]) =>
  createHash('sha1').update(parts.toSorted().join('')).digest('hex')

const unpadded = (padded: Buffer) => {
  const count = padded.at(-1) ?? 0
  if (count < 1 || count > BLOCK || count > padded.length) return null
  const padding = padded.subarray(-count)
  return padding.every((byte) => byte === count) ? padded.subarray(0, -count) : null
}

const decipher = (aesKey: string, encrypted: string) => {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  try {
    return Buffer.concat([cipher.update(Buffer.from(encrypted, 'base64')), cipher.final()])
  } catch {
    return null
  }
}

/** The message inside `Encrypt`, or null when it was not made with this key for this mini program. */
export const decryptPush = (aesKey: string, appId: string, encrypted: string): string | null => {
  const padded = decipher(aesKey, encrypted)
  const plain = padded && unpadded(padded)
  if (!plain || plain.length < RANDOM_PREFIX + 4) return null
  const end = RANDOM_PREFIX + 4 + plain.readUInt32BE(RANDOM_PREFIX)
  if (end > plain.length || plain.subarray(end).toString() !== appId) return null
  return plain.subarray(RANDOM_PREFIX + 4, end).toString()
}
