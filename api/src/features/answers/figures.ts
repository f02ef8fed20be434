import type { Output } from '@minsheng/contract/index.ts'
import { type Counted, figureDefinitions, type MonthNumbers, monthNumbers, publicCount, publicParts, publicShare } from '@minsheng/domain/publishing/figures.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

type Month = Output<'GET /answers/figures'>['months'][number]
type Row = { month: string, fate: Counted['fate'], reason: string | null, on_time: boolean, solved: Counted['solved'], treated_well: boolean | null, n: number }

const MONTHS = 24

const reasonWords: Record<string, string> = {
  'citizen-asked': '本人不同意公开', minor: '涉及未成年人', 'health-or-violence': '涉及健康或家庭暴力', report: '举报件', 'benefit-privacy': '涉及他人救助情况', other: '其他'
}

const presentMonth = ({ month, answered, onTime, rated, treatedWell, fates, solved, reasons }: MonthNumbers): Month => {
  const shown = publicParts(reasons)
  return {
    month, answered: publicCount(answered), published: publicCount(fates.published), pending: publicCount(fates.pending), withheld: publicCount(fates.withheld), withdrawn: publicCount(fates.withdrawn),
    reasons: Object.entries(shown).map(([reason, count]) => ({ reason, words: reasonWords[reason] ?? '其他', count })),
    sharePublished: publicShare(fates.published, answered), shareOnTime: publicShare(onTime, answered), shareSolved: publicShare(solved.yes, rated), shareTreatedWell: publicShare(treatedWell, rated),
    rated: publicCount(rated)
  }
}

// Every answered case is counted, public or not, so that the share means something.
const countAnswered = ({ db, now }: Context): Promise<Row[]> => db.query<Row>(sql`
  SELECT to_char(c.answered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
    CASE WHEN c.publication IN ('published', 'correcting') THEN 'published' WHEN c.publication = 'withdrawn' THEN 'withdrawn'
      WHEN c.publication = 'withheld' THEN 'withheld' ELSE 'pending' END AS fate, w.reason,
    to_char(c.answered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') <= c.due_on AS on_time, r.solved, r.treated >= 4 AS treated_well, count(*)::int AS n
  FROM cases c LEFT JOIN rating r ON r.case_id = c.id
    LEFT JOIN LATERAL (SELECT e.data->>'reason' AS reason FROM case_event e WHERE c.publication = 'withheld' AND e.case_id = c.id AND e.type = 'publication-withheld' ORDER BY e.seq DESC LIMIT 1) w ON true
  WHERE c.answered_at >= ${now}::timestamptz - make_interval(months => ${MONTHS})
  GROUP BY 1, 2, 3, 4, 5, 6`)

/** What the bureau publishes of its own publishing, by month of the answer. Counts only: no case can be opened from here. */
export const viewFigures = async (ctx: Context): Promise<Output<'GET /answers/figures'>> => {
  const counted = (await countAnswered(ctx)).map(({ on_time, treated_well, ...rest }): Counted => ({ ...rest, onTime: on_time, treatedWell: treated_well }))
  return { definitions: figureDefinitions, months: monthNumbers(counted).slice(0, MONTHS).map(presentMonth) }
}
