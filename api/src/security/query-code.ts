import type { FieldCipher } from './field-cipher.ts'

/** The eight digits that open a case without login. Derived from the case and a key, so it is stored nowhere. */
export const queryCodeOf = (cipher: FieldCipher, caseId: string): string => {
  const bytes = Buffer.from(cipher.index('query-code', caseId), 'base64url')
  return String(bytes.readUInt32BE(0) % 100_000_000).padStart(8, '0')
}
