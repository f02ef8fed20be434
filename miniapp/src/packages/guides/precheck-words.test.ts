import { describe, expect, it } from 'vitest'
import { canSend } from './precheck-words.ts'

describe('papers can be sent to be looked at', () => {
  it('before they ever were', () => expect(canSend({ precheck: null })).toBe(true))
  it.each([['sent', false], ['ready', false], ['not-ready', true], ['taken-back', true]] as const)('when the pre-check is %s: %s', (status, can) => expect(canSend({ precheck: { status } })).toBe(can))
})
