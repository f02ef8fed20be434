import type { Output } from '@minsheng/contract/index.ts'
import type { FormField } from '@minsheng/domain/forms/form.ts'
import { formNumber } from '@minsheng/domain/forms/versions.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { FormFound } from './catalogue.ts'

type Card = Output<'GET /forms'>['items'][number]
type Body = Output<'GET /forms/:formId'>

/** A line of 表格下载. */
export const presentCard = ({ form, standing, text, note }: FormFound): Card => {
  const { id, no, title, version, from, formerUntil, guideIds, pages } = form
  return { formId: id, number: formNumber(form), no, title, version, from, formerUntil, standing, standingText: text === null && note === null ? null : `${text ?? ''}${note ?? ''}`, guideIds: [...guideIds], pages }
}

const presentField = ({ choices, columns, when, ...field }: FormField): Body['parts'][number]['fields'][number] => ({
  ...field, choices: [...choices], columns: columns.map((column) => ({ ...column, choices: [...column.choices] })),
  when: when.map((way) => way.map(({ question, in: chosen }) => ({ question, in: [...chosen] })))
})

/** The whole definition, as the screen asks it. */
export const presentForm = (found: FormFound): Body => {
  const { intro, basis, submitTo, unitId, parts } = found.form
  return {
    ...presentCard(found), intro, basis, submitTo, unitId, unitName: unitName(unitId) ?? '',
    parts: parts.map(({ fields, ...part }) => ({ ...part, fields: fields.map(presentField) }))
  }
}
