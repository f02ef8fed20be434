import { createCipheriv, createHash, randomBytes } from 'node:crypto'

const BLOCK = 32

export const sign = (...parts: string[]) => createHash('sha1').update([...parts].sort().join('')).digest('hex')

const lengthOf = (bytes: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return length
}

const padded = (bytes: Buffer) => {
  const count = BLOCK - (bytes.length % BLOCK)
  return Buffer.concat([bytes, Buffer.alloc(count, count)])
}

/** 安全模式: AES-256-CBC over 16 random bytes, the length, the message and the app id, padded to blocks of 32. */
export const encrypt = (aesKey: string, appId: string, message: string, random: Buffer = randomBytes(16)): string => {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const body = Buffer.from(message)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(padded(Buffer.concat([random, lengthOf(body), body, Buffer.from(appId)]))), cipher.final()]).toString('base64')
}
