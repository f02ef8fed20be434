import type { Output } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import { checkAnswers } from '@minsheng/domain/forms/check-answers.ts'
import type { Filled } from '@minsheng/domain/forms/form.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertNotSent } from './assert-not-sent.ts'
import { type Announced, announcedForms, findUsableForm, pickForm } from './catalogue.ts'
import { assertFaultless } from './fill-form.ts'
import { type FormFile, type FormFormat, makeFile } from './make-file.ts'
import { serialOf } from './serial.ts'
import { redrawSignatures } from './signatures.ts'

type FilledRow = { id: string, form_id: string, form_version: number, body_cipher: string, status: 'draft' | 'done', version: number, updated_at: Date }
type Card = Output<'GET /filled-forms'>['items'][number]
type Whole = Output<'GET /filled-forms/:filledId'>

const columns = sql`id, form_id, form_version, body_cipher, status, version, updated_at`

const present = (ctx: Context, announced: Announced, { id, form_id, form_version, status, version, updated_at }: FilledRow): Card => {
  const { form, text } = pickForm(ctx, announced, form_id, form_version)
  return { filledId: id, formId: form_id, title: form.title, formVersion: form_version, status, version, standingText: text, updatedAt: updated_at.toISOString() }
}

/** What was filled in, out of its seal. */
export const answersOf = ({ cipher }: Context, { body_cipher }: Pick<FilledRow, 'body_cipher'>): Filled => JSON.parse(cipher.decrypt(body_cipher)) as Filled

/** The forms a citizen has saved, the last first. */
export const listFilledForms = async (ctx: CitizenContext): Promise<Output<'GET /filled-forms'>> => {
  const rows = await ctx.db.query<FilledRow>(sql`SELECT ${columns} FROM filled_form WHERE citizen_id = ${ctx.actor.id}::uuid ORDER BY updated_at DESC, id LIMIT ${limits.filledForms}`)
  const announced = await announcedForms(ctx)
  return { items: rows.map((row) => present(ctx, announced, row)) }
}

/** A saved form of the citizen's own, in a transaction or outside; somebody else's does not exist for them. */
const findFilledForm = async ({ actor }: CitizenContext, { query }: Tx, filledId: string): Promise<FilledRow> => {
  const [row] = await query<FilledRow>(sql`SELECT ${columns} FROM filled_form WHERE id = ${filledId}::uuid AND citizen_id = ${actor.id}::uuid`)
  if (!row) throw new Refused('filled-form-not-found')
  return row
}

/** One of them with what was filled in. */
export const viewFilledForm = async (ctx: CitizenContext, filledId: string): Promise<Whole> => {
  const row = await findFilledForm(ctx, ctx.db, filledId)
  return { ...present(ctx, await announcedForms(ctx), row), answers: splitFilled(answersOf(ctx, row)) }
}

/** One of them as a file. A draft is printed with its gaps, to go on by hand; what is wrong in it is named first. */
export const fileOfFilledForm = async (ctx: CitizenContext, { filledId, format, root }: { filledId: string, format: FormFormat, root: string }): Promise<FormFile> => {
  await ctx.attempts.take('fill-form', ctx.actor.id)
  const row = await findFilledForm(ctx, ctx.db, filledId)
  const found = await findUsableForm(ctx, row.form_id, row.form_version)
  const answers = answersOf(ctx, row)
  assertFaultless(checkAnswers(found.form, answers, row.status === 'done'))
  return makeFile(ctx, { ...found, filled: await redrawSignatures(found.form, answers), serial: serialOf(found.form, filledId), format, root })
}

/** Deletes one of them; nothing is left. */
export const deleteFilledForm = async ({ db, actor }: CitizenContext, filledId: string): Promise<Output<'DELETE /filled-forms/:filledId'>> => {
  await db.transaction(async (tx) => {
    const [own] = await tx.query<{ id: string }>(sql`SELECT id FROM filled_form WHERE id = ${filledId}::uuid AND citizen_id = ${actor.id}::uuid FOR UPDATE`)
    if (!own) throw new Refused('filled-form-not-found')
    await assertNotSent(tx, filledId)
    await tx.query(sql`DELETE FROM filled_form WHERE id = ${filledId}::uuid`)
  })
  return { done: true }
}
