import { randomBytes } from 'node:crypto'
import { appendAudit } from '../../audit/append.ts'
import type { Input } from '@minsheng/contract/index.ts'
import { addDays, type Day } from '@minsheng/domain/calendar/day.ts'
import { releaseFault } from '@minsheng/domain/slots/opens-at.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { applyHours } from './apply-hours.ts'
import { readDay } from './read-day.ts'
import { waveColumns, type WaveRow } from './rows.ts'
import { lockSchedule } from './save-schedule.ts'
import { viewSchedule, type ScheduleView } from './view-schedule.ts'

type Arrange = { scheduleId: string, waveId: string } & Input<'PUT /staff/schedules/:scheduleId/waves/:waveId'>['body']

const LONGEST_DAYS = 31
const FURTHEST_DAYS = 180

const lockWaves = (tx: Tx, scheduleId: string): Promise<WaveRow[]> =>
  tx.query<WaveRow>(sql`SELECT ${waveColumns} FROM wave w WHERE w.schedule_id = ${scheduleId}::uuid AND w.cancelled_at IS NULL ORDER BY w.id FOR UPDATE`)

const isSame = (wave: WaveRow, { name, fromDay, untilDay, opensAt, perMinute }: Arrange): boolean =>
  wave.name === name && wave.from_day === fromDay && wave.until_day === untilDay && wave.opens_at.getTime() === Date.parse(opensAt) && wave.per_minute === perMinute

const assertSound = ({ now, today }: StaffContext, { fromDay, untilDay, opensAt }: Arrange, others: readonly WaveRow[]): void => {
  const release = { fromDay: fromDay as Day, untilDay: untilDay as Day, opensAt: Date.parse(opensAt) }
  const fault = releaseFault(release, others.map((wave) => ({ fromDay: wave.from_day, untilDay: wave.until_day, opensAt: wave.opens_at.getTime() })), now.getTime())
  if (fault !== null) throw new Refused(fault)
  if (untilDay > addDays(release.fromDay, LONGEST_DAYS) || untilDay > addDays(today, FURTHEST_DAYS)) throw new Refused('wave-past', { untilDay: `一次放号最多${LONGEST_DAYS}天，最远放到${FURTHEST_DAYS}天以后。` })
}

const write = async (ctx: StaffContext, tx: Tx, { scheduleId, waveId, name, fromDay, untilDay, opensAt, perMinute }: Arrange): Promise<void> => {
  const written = await tx.query<{ id: string }>(sql`
    INSERT INTO wave (id, schedule_id, name, from_day, until_day, opens_at, per_minute, seed, created_by, created_at)
    VALUES (${waveId}::uuid, ${scheduleId}::uuid, ${name}, ${fromDay}, ${untilDay}, ${new Date(opensAt)}, ${perMinute}, ${randomBytes(32).toString('hex')}, ${ctx.actor.id}::uuid, ${ctx.now})
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, from_day = excluded.from_day, until_day = excluded.until_day, opens_at = excluded.opens_at, per_minute = excluded.per_minute
    WHERE wave.schedule_id = excluded.schedule_id AND wave.cancelled_at IS NULL RETURNING id`)
  if (written.length === 0) throw new Refused('wave-not-found')
}

/** Arranges that days open together at one minute, or changes that before it has come. The seed of the lots is made once and told to nobody. */
export const arrangeWave = async (ctx: StaffContext, arrange: Arrange): Promise<ScheduleView> => {
  for (const field of ['fromDay', 'untilDay'] as const) readDay(ctx.today, arrange[field], field)
  if (Number.isNaN(Date.parse(arrange.opensAt))) throw new Refused('bad-input', { opensAt: '没有这个时间，请重新选' })
  await retrying(() => ctx.db.transaction(async (tx) => {
    const { id, body } = await lockSchedule(ctx, tx, arrange.scheduleId, null)
    const waves = await lockWaves(tx, id)
    const known = waves.find((wave) => wave.id === arrange.waveId)
    if (known && isSame(known, arrange)) return
    if (known && known.opens_at <= ctx.now) throw new Refused('wave-past')
    assertSound(ctx, arrange, waves.filter((wave) => wave !== known))
    await write(ctx, tx, arrange)
    await applyHours(ctx, tx, { id, body })
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'wave-arranged', subject: arrange.waveId, data: { fromDay: arrange.fromDay, untilDay: arrange.untilDay, opensAt: arrange.opensAt, perMinute: arrange.perMinute } })
  }))
  ctx.wakeRelay()
  return viewSchedule(ctx, arrange.scheduleId)
}

/** Takes a wave back: its days open as always. What was booked in it stays booked. */
export const cancelWave = async (ctx: StaffContext, { scheduleId, waveId }: { scheduleId: string, waveId: string }): Promise<{ done: true }> => {
  await retrying(() => ctx.db.transaction(async (tx) => {
    const { id, body } = await lockSchedule(ctx, tx, scheduleId, null)
    const [wave] = await tx.query<WaveRow>(sql`SELECT ${waveColumns} FROM wave w WHERE w.id = ${waveId}::uuid AND w.schedule_id = ${id}::uuid FOR UPDATE`)
    if (!wave) throw new Refused('wave-not-found')
    if (wave.cancelled_at !== null) return
    await tx.query(sql`UPDATE wave SET cancelled_at = ${ctx.now} WHERE id = ${waveId}::uuid`)
    await applyHours(ctx, tx, { id, body })
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'wave-cancelled', subject: waveId })
  }))
  ctx.wakeRelay()
  return { done: true }
}
