import type { Context } from '../../context.ts'
import { findForm } from './catalogue.ts'
import { answersOf } from './filled-forms.ts'
import { makeFile } from './make-file.ts'
import { serialOf } from './serial.ts'
import { redrawSignatures } from './signatures.ts'

/** A form as it lies sealed. Who may read it is decided by whoever it was sent to. */
export type SentForm = { filledFormId: string, formId: string, formVersion: number, bodyCipher: string }

/** A form that its owner has sent along, as a PDF for the person who looks at it. `root` is where people reach the pages. */
export const drawSentForm = async (ctx: Context, { filledFormId, formId, formVersion, bodyCipher }: SentForm, root: string): Promise<Buffer> => {
  const found = await findForm(ctx, formId, formVersion)
  const filled = await redrawSignatures(found.form, answersOf(ctx, { body_cipher: bodyCipher }))
  return (await makeFile(ctx, { ...found, filled, serial: serialOf(found.form, filledFormId), format: 'pdf', root })).bytes
}
