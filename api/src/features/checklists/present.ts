import type { Output } from '@minsheng/contract/index.ts'
import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import type { GuidePaper } from '@minsheng/domain/guides/guide.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import type { FieldCipher } from '../../security/field-cipher.ts'
import type { GuideText } from '../guides/index.ts'
import { openText, type ChecklistRow, type PaperRow, type PrecheckRow } from './rows.ts'

export type ChecklistView = Output<'GET /checklists/:checklistId'>
/** What a checklist is shown with: the guide as it is now, what was asked before, and its pre-check. */
export type Beside = { guide: { body: GuideText, version: number } | null, trips: number | null, precheck: { row: PrecheckRow, papers: readonly PaperRow[] } | null }

const presentPaper = ({ id, name, form, copies, from, note, formId }: GuidePaper): ChecklistView['bring'][number] => ({ id, name, form, copies, from, note, formId })

/** The papers of a pre-check with what was said of each; in which form one is brought is the guide's to say, as long as it names it. */
export const presentPrecheckPapers = (papers: readonly PaperRow[], guide: GuideText | null) => papers.map(({ paper_id, name, file_ids, filled_form_id, verdict, note }) =>
  ({ paperId: paper_id, name, form: guide?.papers.find(({ id }) => id === paper_id)?.form ?? null, photos: file_ids, filledFormId: filled_form_id, verdict, note }))

/** When it was last looked at; sent anew, it waits again. */
export const lookedAt = ({ status, decided_at }: PrecheckRow): string | null => status === 'sent' ? null : decided_at?.toISOString() ?? null

// Sent anew, it waits again: what was said of the papers before is over.
const presentPrecheck = ({ row, papers }: NonNullable<Beside['precheck']>, guide: GuideText | null): NonNullable<ChecklistView['precheck']> => ({
  code: row.code, status: row.status, unitName: unitName(row.unit_id) ?? '本局', sentAt: row.sent_at.toISOString(), dueOn: row.due_on,
  decidedAt: lookedAt(row), note: row.status === 'sent' ? null : row.note, secondTimeBecause: row.second_because,
  papers: presentPrecheckPapers(papers, guide), trips: row.trips
})

/** The name of a guide that nobody can look up any more. */
export const GONE = '这份指南已经撤下'

/** The checklist as its owner sees it. The papers are those of the guide as it is published now, never a copy from then. */
export const presentChecklist = (cipher: FieldCipher, row: ChecklistRow, { guide, trips, precheck }: Beside): ChecklistView => {
  const { answered, ticked, whom } = openText(cipher, row)
  const chosen = guide && choosePapers(guide.body, answered)
  return {
    checklistId: row.id, guideId: row.guide_id, guideName: guide?.body.name ?? precheck?.row.guide_name ?? GONE, townshipCode: row.township_code, townshipName: townshipName(row.township_code),
    answered: Object.fromEntries(Object.entries(answered).map(([question, answers]) => [question, [...answers]])), ticked: [...ticked], whom, version: row.version, updatedAt: row.updated_at.toISOString(),
    bring: chosen?.bring.map(presentPaper) ?? [], checked: chosen?.checked.map(presentPaper) ?? [], onSite: chosen?.onSite.map(presentPaper) ?? [], proxy: chosen?.proxy ?? [], notes: chosen?.notes ?? [],
    guideChanged: guide?.version !== row.guide_version, trips, precheck: precheck && presentPrecheck(precheck, guide?.body ?? null)
  }
}
