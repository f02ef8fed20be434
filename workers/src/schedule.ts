import { chainAll } from '@minsheng/api/audit/chain.ts'
import { systemContext, type Composition } from '@minsheng/api/composition.ts'
import type { Context } from '@minsheng/api/context.ts'
import { eraseOldBookings, lapseHolds, missBookings, remindBookings } from '@minsheng/api/features/bookings/index.ts'
import { sweepPhotos } from '@minsheng/api/features/cases/index.ts'
import { sweepPrechecks } from '@minsheng/api/features/checklists/index.ts'
import { finishChecks, tellLate } from '@minsheng/api/features/content-checks/index.ts'
import { expirePostings, releaseScheduled, remindBroken, remindReviews, sweepContentFiles } from '@minsheng/api/features/contents/index.ts'
import { matchFollowers } from '@minsheng/api/features/push/match-followers.ts'
import { reconcileMornings } from '@minsheng/api/features/reconciliation/index.ts'
import { adoptLateReports, applyReceipts, doubtUnreported, findForgotten, hearChoices, openDueTasks, repeatUnanswered, resumeNotices, settleNotices, settleSms } from '@minsheng/api/features/notices/index.ts'
import { extendSlots } from '@minsheng/api/features/schedules/extend-slots.ts'
import { forgetStaffNotices, tellMorning } from '@minsheng/api/features/staff-notices/index.ts'
import { countDemand, indexMissingAnswers } from '@minsheng/api/features/search/index.ts'
import { archiveClosed, closeUnrated, endPauses, raiseLights, recountDueDays, tellLights } from '@minsheng/api/features/sweep/index.ts'
import { sql } from '@minsheng/db/client.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

const purgeOld = async ({ db, now }: Context): Promise<void> => {
  const weekAgo = new Date(now.getTime() - 7 * 24 * HOUR_MS)
  await db.query(sql`DELETE FROM outbox WHERE relayed_at < ${weekAgo}`)
  await db.query(sql`DELETE FROM session WHERE expires_at < ${weekAgo} OR ended_at < ${weekAgo}`)
}

const chainDeeds = ({ db }: Context): Promise<void> => chainAll(db)

const chores: readonly { everyMs: number, run: (ctx: Context) => Promise<unknown> }[] = [
  { everyMs: 2 * SECOND_MS, run: chainDeeds },
  { everyMs: 5 * SECOND_MS, run: settleNotices },
  { everyMs: 2 * SECOND_MS, run: applyReceipts },
  { everyMs: 2 * SECOND_MS, run: resumeNotices },
  { everyMs: 5 * SECOND_MS, run: settleSms },
  { everyMs: 5 * SECOND_MS, run: repeatUnanswered },
  { everyMs: 15 * SECOND_MS, run: adoptLateReports },
  { everyMs: 15 * SECOND_MS, run: findForgotten },
  { everyMs: 5 * SECOND_MS, run: matchFollowers },
  { everyMs: MINUTE_MS, run: hearChoices },
  { everyMs: MINUTE_MS, run: doubtUnreported },
  { everyMs: MINUTE_MS, run: openDueTasks },
  { everyMs: 10 * SECOND_MS, run: recountDueDays },
  { everyMs: MINUTE_MS, run: endPauses },
  { everyMs: MINUTE_MS, run: raiseLights },
  { everyMs: MINUTE_MS, run: tellLights },
  { everyMs: MINUTE_MS, run: tellMorning },
  { everyMs: HOUR_MS, run: forgetStaffNotices },
  { everyMs: MINUTE_MS, run: indexMissingAnswers },
  { everyMs: HOUR_MS, run: countDemand },
  { everyMs: 15 * MINUTE_MS, run: reconcileMornings },
  { everyMs: MINUTE_MS, run: finishChecks },
  { everyMs: MINUTE_MS, run: tellLate },
  { everyMs: MINUTE_MS, run: releaseScheduled },
  { everyMs: MINUTE_MS, run: expirePostings },
  { everyMs: HOUR_MS, run: remindReviews },
  { everyMs: HOUR_MS, run: remindBroken },
  { everyMs: HOUR_MS, run: sweepContentFiles },
  { everyMs: HOUR_MS, run: closeUnrated },
  { everyMs: HOUR_MS, run: archiveClosed },
  { everyMs: HOUR_MS, run: sweepPhotos },
  { everyMs: HOUR_MS, run: sweepPrechecks },
  { everyMs: 5 * SECOND_MS, run: lapseHolds },
  { everyMs: MINUTE_MS, run: remindBookings },
  { everyMs: HOUR_MS, run: missBookings },
  { everyMs: HOUR_MS, run: eraseOldBookings },
  { everyMs: HOUR_MS, run: extendSlots },
  { everyMs: HOUR_MS, run: purgeOld }
]

/** Runs each chore at its pace, never twice at once in one process; several processes lock rows, not each other. */
export const runSchedule = ({ services }: Composition, onProblem: (problem: unknown) => void): { close: () => Promise<void> } => {
  const running = new Set<Promise<void>>()
  const timers = chores.map(({ everyMs, run }) => {
    let busy = false
    const turn = async () => {
      if (busy) return
      busy = true
      await services.ruleBook.fresh().then(() => run(systemContext(services, new Date()))).then(() => {}, onProblem)
      busy = false
    }
    const start = () => {
      const done = turn().finally(() => running.delete(done))
      running.add(done)
    }
    start()
    return setInterval(start, everyMs)
  })
  return { close: async () => { timers.forEach(clearInterval); await Promise.all(running) } }
}
