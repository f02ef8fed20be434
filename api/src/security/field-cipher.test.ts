import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFieldCipher } from './field-cipher.ts'

const first = '11'.repeat(32)
const second = '22'.repeat(32)
const old = createFieldCipher({ 1: first }, 'lookup')
const rotated = createFieldCipher({ 1: first, 2: second }, 'lookup')

describe('fields at rest', () => {
  it('any text comes back as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(old.decrypt(old.encrypt(text))).toBe(Buffer.from(text).toString()) }))
  })

  it('the same text is stored differently each time and never readable', () => {
    const stored = [old.encrypt('刘满香13873712345'), old.encrypt('刘满香13873712345')]
    expect(stored[0]).not.toBe(stored[1])
    for (const text of stored) expect(Buffer.from(text.split('.')[2] ?? '', 'base64url').toString()).not.toContain('138')
  })

  it('after a rotation the new key encrypts and the old texts are still read', () => {
    const before = old.encrypt('刘满香')
    expect(rotated.decrypt(before)).toBe('刘满香')
    expect(rotated.encrypt('刘满香').split('.')[0]).toBe('2')
    expect(() => old.decrypt(rotated.encrypt('刘满香'))).toThrow('密钥版本 2')
  })

  it('versions are compared as numbers: the tenth is newer than the ninth', () => {
    expect(createFieldCipher({ 9: first, 10: second }, 'lookup').encrypt('刘').split('.')[0]).toBe('10')
  })

  it('a stored text that was changed anywhere is refused', () => {
    const stored = old.encrypt('刘满香')
    for (const place of [0, 3, 30, stored.length - 2]) {
      const changed = `${stored.slice(0, place)}${stored[place] === '2' ? '3' : '2'}${stored.slice(place + 1)}`
      expect(() => rotated.decrypt(changed)).toThrow()
    }
    expect(() => old.decrypt('')).toThrow()
  })

  it('a blind index is the same for the same value and purpose, whatever the key version, and tells nothing across purposes', () => {
    expect(old.index('openid', 'o1')).toBe(rotated.index('openid', 'o1'))
    expect(old.index('openid', 'o1')).not.toBe(old.index('phone', 'o1'))
    expect(old.index('openid', 'o1')).not.toBe(createFieldCipher({ 1: first }, 'another').index('openid', 'o1'))
  })

  it('without a key nothing starts', () => {
    expect(() => createFieldCipher({}, 'lookup')).toThrow('密钥')
  })
})
