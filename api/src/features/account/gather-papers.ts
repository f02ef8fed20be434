import { chosenOf, fieldsOf, rowsOf, textOf } from '@minsheng/domain/forms/asked-fields.ts'
import type { Filled, Form, FormField } from '@minsheng/domain/forms/form.ts'
import { formerForms, forms } from '@minsheng/domain/forms/forms.ts'
import { sayText } from '@minsheng/domain/forms/say-value.ts'
import { formVersion } from '@minsheng/domain/forms/versions.ts'
import { townshipName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { openContact } from '../cases/index.ts'
import { guideNames } from '../guides/index.ts'
import { recordOf, type Kept } from './record.ts'

const all: readonly Form[] = [...forms, ...formerForms]
type FilledRow = { form_id: string, form_version: number, body_cipher: string, status: string, updated_at: Date }

const sayField = (field: FormField, filled: Filled): string => {
  if (field.kind === 'choices' || field.kind === 'choice') return chosenOf(filled, field.id).join('、')
  if (field.kind === 'table') {
    return rowsOf(filled, field.id).map((row) => field.columns.flatMap(({ id, label, kind }) => row[id] ? [`${label}：${sayText(kind, row[id])}`] : []).join('，')).join('；')
  }
  return field.kind === 'signature' ? (textOf(filled, field.id) ? '手写签名' : '') : sayText(field.kind, textOf(filled, field.id))
}

/** Forms filled on the screen, drafts too, with every answer. */
export const gatherForms = async ({ db, actor, cipher }: CitizenContext): Promise<Kept[]> => {
  const rows = await db.query<FilledRow>(sql`SELECT form_id, form_version, body_cipher, status, updated_at FROM filled_form WHERE citizen_id = ${actor.id}::uuid ORDER BY updated_at DESC`)
  return rows.map(({ form_id, form_version, body_cipher, status, updated_at }) => {
    const form = formVersion(all, form_id, form_version)
    const filled = JSON.parse(cipher.decrypt(body_cipher)) as Filled
    const answers = form ? Object.fromEntries(fieldsOf(form).map((field) => [field.label, sayField(field, filled)])) : { 内容: JSON.stringify(filled) }
    return recordOf(form?.title ?? form_id, updated_at, { 状态: status === 'done' ? '填好了' : '没填完', ...answers })
  })
}

type ListRow = { guide_id: string, township_code: string | null, body_cipher: string, updated_at: Date, status: string | null, code: string | null, contact_cipher: string | null, papers: number, photos: number }

/** Checklists with what was answered, and the papers sent to be looked at. */
export const gatherChecklists = async (ctx: CitizenContext): Promise<Kept[]> => {
  const { db, actor, cipher } = ctx
  const rows = await db.query<ListRow>(sql`
    SELECT l.guide_id, l.township_code, l.body_cipher, l.updated_at, k.status, k.code, k.contact_cipher,
      (SELECT count(*)::int FROM precheck_paper r WHERE r.precheck_id = k.id) AS papers, (SELECT coalesce(sum(cardinality(r.file_ids)), 0)::int FROM precheck_paper r WHERE r.precheck_id = k.id) AS photos
    FROM checklist l LEFT JOIN precheck k ON k.checklist_id = l.id WHERE l.citizen_id = ${actor.id}::uuid ORDER BY l.updated_at DESC`)
  const names = await guideNames(ctx)
  return rows.map((row) => {
    const { whom, answered, ticked } = JSON.parse(cipher.decrypt(row.body_cipher)) as { whom: string | null, answered: Record<string, readonly string[]>, ticked: readonly string[] }
    const { name, phone } = openContact(cipher, row.contact_cipher)
    return recordOf(names.get(row.guide_id) ?? row.guide_id, row.updated_at, {
      替谁办: whom, 乡镇: townshipName(row.township_code), 选的情况: Object.values(answered).flat().join('、'), 已备好: ticked.length || null,
      预审码: row.code, 交来的材料: row.papers || null, 材料照片: row.photos ? `${row.photos} 张，在“我的清单”里看` : null, 联系人: name, 电话: phone
    })
  })
}
