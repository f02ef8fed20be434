import { randomInt } from 'node:crypto'
import { codeLength, codeSigns } from '@minsheng/domain/guides/precheck.ts'

/** A code somebody reads aloud at the counter, drawn by chance. */
export const inventCode = (): string => Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('')
