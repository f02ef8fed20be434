import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { createFieldCipher } from './field-cipher.ts'
import { hashPassword, inventPassword, passwordFits } from './password.ts'
import { queryCodeOf } from './query-code.ts'
import { inventTotpSecret, totpStep, totpUrl } from './totp.ts'

describe('passwords', () => {
  it('are kept as argon2id of at least 19 MiB and two passes, and fit only themselves', async () => {
    const stored = await hashPassword('正确的密码')
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwordFits(stored, '正确的密码')).toBe(true)
    expect(await passwordFits(stored, '错误的密码')).toBe(false)
  })
  it('a stored text that is no hash fits nothing', async () => {
    expect(await passwordFits('', '')).toBe(false)
    expect(await passwordFits('not-a-hash', 'not-a-hash')).toBe(false)
  })
  it('an invented one has fourteen characters, none that look alike, and is never the same', () => {
    const invented = Array.from({ length: 500 }, inventPassword)
    for (const each of invented) expect(each).toMatch(/^[a-km-np-zA-HJ-NP-Z2-9]{14}$/)
    expect(new Set(invented).size).toBe(500)
  })
})

describe('one-time codes', () => {
  const secret = inventTotpSecret()
  const now = Date.parse('2026-03-10T01:00:10Z')
  const step = Math.floor(now / 30_000)
  const codeAt = (shift: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now + shift * 30_000 })

  it('the code of now, of the step before and of the step after are taken, older and later ones are not', () => {
    expect([-2, -1, 0, 1, 2].map((shift) => totpStep(secret, codeAt(shift), now, 0))).toEqual([null, step - 1, step, step + 1, null])
  })
  it('a code counts once, and none from before it counts afterwards', () => {
    expect(totpStep(secret, codeAt(0), now, step)).toBeNull()
    expect(totpStep(secret, codeAt(-1), now, step)).toBeNull()
    expect(totpStep(secret, codeAt(1), now, step)).toBe(step + 1)
  })
  it('another secret\'s code and what is no code are refused', () => {
    expect(totpStep(inventTotpSecret(), codeAt(0), now, 0)).toBeNull()
    for (const text of ['', '12345', 'abcdef', '0000000']) expect(totpStep(secret, text, now, 0)).toBeNull()
  })
  it('the address to scan names the product and the account', () => {
    expect(decodeURIComponent(totpUrl(secret, 'wang'))).toContain('民声:wang')
  })
})

describe('query codes', () => {
  const cipher = createFieldCipher({ 1: '11'.repeat(32) }, 'lookup')
  it('have eight digits, are the same each time and differ between cases', () => {
    const codes = Array.from({ length: 2_000 }, (_each, i) => queryCodeOf(cipher, `case-${i}`, 0))
    for (const code of codes) expect(code).toMatch(/^\d{8}$/)
    expect(queryCodeOf(cipher, 'case-0', 0)).toBe(codes[0])
    expect(new Set(codes).size).toBeGreaterThan(1_990)
  })
  it('cannot be computed without the key', () => {
    expect(queryCodeOf(createFieldCipher({ 1: '11'.repeat(32) }, 'another'), 'case-0', 0)).not.toBe(queryCodeOf(cipher, 'case-0', 0))
  })
})
