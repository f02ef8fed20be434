import { createHash } from 'node:crypto'
import type { Form } from '@minsheng/domain/forms/form.ts'
import { formNumber } from '@minsheng/domain/forms/versions.ts'

// Without 0/O, 1/I/L and U: read out over the phone, none is taken for another.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Which sheet this is: `MZB-04-v2-7KQ2MX`. The same seed gives the same serial, so that Word file and PDF of one filled form carry one. */
export const serialOf = (form: Form, seed: string): string => {
  const digest = createHash('sm3').update(`${form.id}\0${form.version}\0${seed}`).digest()
  return `${formNumber(form)}-v${form.version}-${[...digest.subarray(0, 6)].map((byte) => letters[byte % letters.length]).join('')}`
}

/** The serial of blank sheets: one for a version, made from every word of it. */
export const blankSerialOf = (form: Form): string => serialOf(form, JSON.stringify(form))
