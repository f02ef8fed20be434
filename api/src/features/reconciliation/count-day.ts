import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { Contradictions, DayCount } from '@minsheng/domain/notices/reconcile.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { SmsUnreachable } from '../../gateways/sms/port.ts'
import { bothSides, type Source } from './sources.ts'

type Counted = { taken: number, delivered: number, failed: number, reported_good: number, reported_bad: number, contradicted: number, strays_good: number, strays_bad: number }

const bill = async (ctx: Context, source: 'aliyun' | 'tencent', day: Day): Promise<DayCount | null> => {
  try {
    const said = await ctx.sms?.bill(source, day)
    return said ? { taken: said.requested, delivered: said.delivered, failed: said.failed, open: said.requested - said.delivered - said.failed } : null
  } catch (problem) {
    if (problem instanceof SmsUnreachable) return null
    throw problem
  }
}

/** Both counts of a day. An SMS provider counts itself; WeChat counts nothing, so what it reported one by one is its side. `theirs` null: nobody could be asked. */
export const countDay = async (ctx: Context, source: Source, day: Day): Promise<{ ours: DayCount, theirs: DayCount | null, found: Contradictions }> => {
  const [row] = await ctx.db.query<Counted>(sql`${bothSides(source, day)}
    SELECT count(*)::int AS taken, (count(*) FILTER (WHERE state = 'delivered'))::int AS delivered, (count(*) FILTER (WHERE state = 'failed'))::int AS failed,
      (count(*) FILTER (WHERE ok))::int AS reported_good, (count(*) FILTER (WHERE NOT ok))::int AS reported_bad, (count(*) FILTER (WHERE ok IS NOT NULL AND ok <> (state = 'delivered')))::int AS contradicted,
      (SELECT count(*) FILTER (WHERE ok) FROM strays)::int AS strays_good, (SELECT count(*) FILTER (WHERE NOT ok) FROM strays)::int AS strays_bad FROM own`)
  const { taken = 0, delivered = 0, failed = 0, reported_good = 0, reported_bad = 0, contradicted = 0, strays_good = 0, strays_bad = 0 } = row ?? {}
  const [good, bad] = [reported_good + strays_good, reported_bad + strays_bad]
  return {
    ours: { taken, delivered, failed, open: taken - delivered - failed },
    theirs: source === 'aliyun' || source === 'tencent' ? await bill(ctx, source, day) : { taken: good + bad, delivered: good, failed: bad, open: 0 },
    found: { contradicted, unknown: strays_good + strays_bad }
  }
}
