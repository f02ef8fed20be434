import type { FieldCipher } from './field-cipher.ts'

const digitsOf = (index: string): string => String(Buffer.from(index, 'base64url').readUInt32BE(0) % 100_000_000).padStart(8, '0')

/** The eight digits that open a case without login. Derived from the case and a key, so it is stored nowhere. */
export const queryCodeOf = (cipher: FieldCipher, caseId: string): string => digitsOf(cipher.index('query-code', caseId))

/** Whether these are a case's digits, under the look-up key of today or one before: receipts outlive keys. */
export const queryCodeFits = (cipher: FieldCipher, caseId: string, code: string): boolean =>
  cipher.indexes('query-code', caseId).some((index) => digitsOf(index) === code)

/** What is kept of the six digits a citizen chose for a case: nothing that could be tried out without the key. */
export const ownCodeIndexes = (cipher: FieldCipher, caseId: string, code: string): string[] => cipher.indexes('own-code', `${caseId} ${code}`)
