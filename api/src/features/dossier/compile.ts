import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { spokenMinute } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Context } from '../../context.ts'
import { eventChapters, timelineChapter } from './chapters.ts'
import type { Audience, Dossier } from './dossier.ts'
import { clocksChapter, evidenceChapters, filesChapter, receiptChapter, statementChapter } from './facts-chapters.ts'
import type { Material } from './material.ts'
import { toldChapters } from './told-chapter.ts'

/** Chooses every word of a dossier for one audience. `exporter`: who it is made for, as it stands on each page. */
export const compile = (ctx: Context, material: Material, audience: Audience, exporter: string): Dossier => {
  const { row, told, evidence } = material
  const madeBy = `${exporter}　${spokenMinute(minuteOf(ctx.now.getTime()))}`
  return {
    caseNo: row.case_no, title: row.title, bureau: ctx.config.bureau.name, madeBy, watermark: row.identity === 'confidential' ? madeBy : null,
    chapters: [
      receiptChapter(ctx, material), statementChapter(material), ...eventChapters(told, audience, ctx.rules), ...evidenceChapters(material), ...toldChapters(evidence, audience), clocksChapter(ctx, material), timelineChapter(told, audience, ctx.rules), filesChapter(material)
    ]
  }
}
