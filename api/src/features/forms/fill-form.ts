import { randomUUID } from 'node:crypto'
import type { Input } from '@minsheng/contract/index.ts'
import { checkAnswers, type Faults } from '@minsheng/domain/forms/check-answers.ts'
import { joinAnswers } from '@minsheng/domain/forms/answers.ts'
import { tidyFilled } from '@minsheng/domain/forms/tidy-filled.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findUsableForm } from './catalogue.ts'
import { type FormFile, makeFile } from './make-file.ts'
import { serialOf } from './serial.ts'
import { redrawSignatures } from './signatures.ts'

/** Refuses with every place at fault. */
export const assertFaultless = (faults: Faults): void => {
  if (Object.keys(faults).length > 0) throw new Refused('form-incomplete', faults)
}

type Fill = { formId: string, root: string } & Input<'POST /forms/:formId/fill'>['body']

/** Draws a form with what was filled in. Nothing is stored and nobody is told. */
export const fillForm = async (ctx: Context, { formId, version, format, answers, root }: Fill): Promise<FormFile> => {
  const found = await findUsableForm(ctx, formId, version)
  const said = joinAnswers(answers)
  assertFaultless(checkAnswers(found.form, said, true))
  await ctx.attempts.take('fill-form', ctx.address)
  const filled = await redrawSignatures(found.form, tidyFilled(found.form, said))
  return makeFile(ctx, { ...found, filled, serial: serialOf(found.form, randomUUID()), format, root })
}
