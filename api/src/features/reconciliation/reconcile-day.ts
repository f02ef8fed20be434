import type { Day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { differenceOf } from '@minsheng/domain/notices/reconcile.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { insertStaffNotices } from '../staff-notices/index.ts'
import { countDay } from './count-day.ts'
import { keyOf, sourceNames, sourcesOf, type Source } from './sources.ts'

/** Tells the head and the administrators in the panel, each once for a day and a source. */
const raiseAlarm = async (ctx: Context, tx: Tx, source: Source, day: Day, words: string): Promise<void> => {
  const people = await tx.query<{ id: string }>(sql`SELECT id FROM staff WHERE active AND roles && ARRAY['head', 'administrator']::text[]`)
  const told = { key: `reconciliation:${day}:${source}`, kind: 'reconciliation', caseNo: null, text: `${spokenDay(day)}${sourceNames[source]}${words}，请到“对账”里看，说明原因。` } as const
  await insertStaffNotices(tx, people.map(({ id }) => ({ staffId: id, ...told })), ctx.now)
}

/**
 * Writes both sides of a day down. Done again it counts again: reports come late. An explanation holds for the difference it
 * was given for and no other. `giveUp`: who could not be asked by now is an alarm, too.
 */
const reconcileSource = async (ctx: Context, source: Source, day: Day, giveUp: boolean): Promise<void> => {
  const { channel, provider } = keyOf(source)
  const { ours, theirs, found } = await countDay(ctx, source, day)
  const difference = theirs === null ? ours.taken : differenceOf(ours, theirs, found)
  await ctx.db.transaction(async (tx) => {
    const [row] = await tx.query<{ explained_at: Date | null }>(sql`
      INSERT INTO reconciliation AS r (day, channel, provider, ours, theirs, difference, checked_at)
      VALUES (${day}, ${channel}, ${provider}, ${JSON.stringify(ours)}::jsonb, ${JSON.stringify(theirs)}::jsonb, ${difference}, ${ctx.now})
      ON CONFLICT (day, channel, provider) DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs, difference = excluded.difference, checked_at = excluded.checked_at,
        explained_by = CASE WHEN r.difference = excluded.difference THEN r.explained_by END, explained_at = CASE WHEN r.difference = excluded.difference THEN r.explained_at END,
        explanation = CASE WHEN r.difference = excluded.difference THEN r.explanation END
      RETURNING explained_at`)
    if (difference === 0 || row?.explained_at || (theirs === null && !giveUp)) return
    await raiseAlarm(ctx, tx, source, day, theirs === null ? '问不到对方的数' : `对不上 ${difference} 条`)
  })
}

/** Holds our ledger of a day against everybody we send by. */
export const reconcileDay = async (ctx: Context, day: Day, { giveUp, sources = sourcesOf(ctx) }: { giveUp: boolean, sources?: readonly Source[] }): Promise<void> => {
  for (const source of sources) await reconcileSource(ctx, source, day, giveUp)
}
