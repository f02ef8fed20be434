import { describe, expect, it } from 'vitest'
import { isGuessable } from './lookup-code.ts'

describe('six digits of one\'s own', () => {
  it.each(['123456', '654321', '012345', '567890', '000000', '121212', '123123', '111222'])('%s is the first anybody tries', (code) => expect(isGuessable(code)).toBe(true))
  it.each(['246802', '194703', '135791', '998877', '12345'])('%s will do', (code) => expect(isGuessable(code)).toBe(false))
})
