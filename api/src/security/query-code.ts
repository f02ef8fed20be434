import type { FieldCipher } from './field-cipher.ts'

const digitsOf = (index: string): string => String(Buffer.from(index, 'base64url').readUInt32BE(0) % 100_000_000).padStart(8, '0')

// Whoever knew the last code, such as a helper whose mandate was revoked, does not know the next one.
const lockOf = (caseId: string, codeNo: number): string => codeNo === 0 ? caseId : `${caseId}:${codeNo}`

/** The eight digits that open a case without login. Derived from the case and a key, so it is stored nowhere. `codeNo` counts the codes given out before. */
export const queryCodeOf = (cipher: FieldCipher, caseId: string, codeNo: number): string => digitsOf(cipher.index('query-code', lockOf(caseId, codeNo)))

/** Whether these are a case's digits, under the look-up key of today or one before: receipts outlive keys. */
export const queryCodeFits = (cipher: FieldCipher, { caseId, codeNo }: { caseId: string, codeNo: number }, code: string): boolean =>
  cipher.indexes('query-code', lockOf(caseId, codeNo)).some((index) => digitsOf(index) === code)

/** What is kept of the six digits a citizen chose for a case: nothing that could be tried out without the key. */
export const ownCodeIndexes = (cipher: FieldCipher, caseId: string, code: string): string[] => cipher.indexes('own-code', `${caseId} ${code}`)
