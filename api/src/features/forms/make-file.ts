import type { Filled } from '@minsheng/domain/forms/form.ts'
import type { Context } from '../../context.ts'
import { formPath } from './address.ts'
import type { FormFound } from './catalogue.ts'
import { drawDocx } from './drawing/draw-docx.ts'
import { drawPdf } from './drawing/draw-pdf.ts'
import { blankSerialOf } from './serial.ts'

export type FormFormat = 'docx' | 'pdf'
export type FormFile = { bytes: Buffer, mediaType: string, name: string }

const mediaTypes = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' } as const

type Sheet = FormFound & { filled: Filled, serial: string, format: FormFormat, root: string }

const draw = ({ config, now }: Context, { form, text, filled, serial, format, root }: Sheet): Promise<Buffer> => {
  const paper = { form, filled, bureau: config.bureau.name, serial, address: `${root}${formPath(form)}`, standing: text, at: now }
  return format === 'docx' ? drawDocx(paper) : drawPdf(paper)
}

/** A form as a file to save, filled in. */
export const makeFile = async (ctx: Context, sheet: Sheet): Promise<FormFile> => ({
  bytes: await draw(ctx, sheet), mediaType: mediaTypes[sheet.format], name: `${sheet.form.title}（${sheet.serial}）.${sheet.format}`
})

const MOST_KEPT = 120
const blanks = new Map<string, Promise<Buffer>>()

/**
 * An empty form as a file. Kept in memory, for it is the same for everybody; by address, too, which without a PUBLIC_URL anybody
 * may put into a request. Only what has to be drawn is counted.
 */
export const makeBlankFile = async (ctx: Context, found: FormFound & { format: FormFormat, root: string }): Promise<FormFile> => {
  const { form, format, text, root } = found
  const serial = blankSerialOf(form)
  const key = JSON.stringify([serial, format, text, root, ctx.config.bureau.name])
  if (!blanks.has(key)) await ctx.attempts.take('fill-form', ctx.address)
  const drawn = blanks.get(key) ?? draw(ctx, { ...found, filled: {}, serial })
  const [oldest] = blanks.size >= MOST_KEPT && !blanks.has(key) ? blanks.keys() : []
  if (oldest !== undefined) blanks.delete(oldest)
  blanks.set(key, drawn)
  try {
    return { bytes: await drawn, mediaType: mediaTypes[format], name: `${form.title}（${serial}）.${format}` }
  } catch (problem) {
    blanks.delete(key)
    throw problem
  }
}
