import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '@minsheng/api/context.ts'
import { archiveClosed, closeUnrated, endPauses, raiseLights, tellLights } from '@minsheng/api/features/sweep/index.ts'
import { addDays, day } from '@minsheng/domain/calendar/day.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { startStand, type Stand } from '../support/api.ts'
import { reply } from '../support/factories.ts'
import { contextOn, fileAt, giveAt, moment, somebodyElse } from '../support/timed.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const prisma = () => stand.composition.services.db.prisma
const sweepAt = async (at: Date) => {
  await endPauses(await contextOn(stand, at))
  await raiseLights(await contextOn(stand, at))
}
const levels = ['yellow', 'red', 'listed']
const lightsOf = async (caseNo: string, ruleId: string) =>
  (await prisma().caseLight.findMany({ where: { ruleId, caseId: (await prisma().case.findUniqueOrThrow({ where: { caseNo } })).id } }))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)).map(({ level, on }) => `${level} ${on}`)
const eventsOf = async (caseNo: string, type: string) => (await prisma().caseEvent.findMany({ where: { case: { caseNo }, type }, orderBy: { seq: 'asc' } })).map(({ data }) => data)
const accept: CaseCommand = { type: 'accept', unitId: 'ageing', note: null, path: 'petition' }
const answer: CaseCommand[] = [{ type: 'record-contact', method: 'phone', outcome: 'reached', note: '已联系' }, { type: 'record-finding', text: '已查明' }, { type: 'draft-reply', text: reply }]
const complaintOn = async (on: string) => {
  const { caseNo } = await fileAt(stand, moment(on), { type: 'complaint' })
  await giveAt(stand, caseNo, moment(on, '10:30'), [accept])
  return caseNo
}

/** Dies once so many cases have been touched. */
const dyingAfter = (ctx: Context, cases: number): Context => {
  let left = cases
  return { ...ctx, db: { ...ctx.db, transaction: (work) => {
    if (left === 0) throw new Error('killed')
    left -= 1
    return ctx.db.transaction(work)
  } } }
}

// Received on 2026-03-02: fifteen working days end on 03-23; from 03-17 on four are left, less than 30 %; 03-30 is the fifth day late.
const course = ['yellow 2026-03-17', 'red 2026-03-24', 'listed 2026-03-30']

describe('黄牌、红牌、挂牌督办', () => {
  it('are written on their own days, whether somebody looks every day or only long afterwards', async () => {
    const daily = await complaintOn('2026-03-02')
    for (let on = day('2026-03-02'); on <= '2026-04-03'; on = addDays(on, 1)) await sweepAt(moment(on, '00:01'))
    expect(await lightsOf(daily, 'P03')).toEqual(course)
    const once = await complaintOn('2026-03-02')
    await sweepAt(moment('2026-04-03'))
    expect(await lightsOf(once, 'P03')).toEqual(course)
    const told = async (caseNo: string) => (await eventsOf(caseNo, 'light-raised')).map((event) => JSON.stringify(event)).toSorted()
    expect(await told(once)).toEqual(await told(daily))
    const { history } = await (await stand.logInAs('supervisor', 'bureau')).client.ok('GET /staff/cases/:caseNo', { params: { caseNo: once } })
    expect(new Set(history.filter(({ type }) => type === 'light-raised').map(({ by }) => by))).toEqual(new Set(['系统']))
  })

  it('come once each, whatever dies in between and however many sweep at once', async () => {
    const numbers: string[] = []
    for (let i = 0; i < 5; i += 1) numbers.push(await complaintOn('2026-03-02'))
    await expect(raiseLights(dyingAfter(await contextOn(stand, moment('2026-04-03')), 2))).rejects.toThrow('killed')
    const after = await Promise.all(numbers.map((caseNo) => lightsOf(caseNo, 'P03')))
    expect(after.filter((lights) => lights.length > 0)).toHaveLength(2)
    await Promise.all(Array.from({ length: 4 }, async () => raiseLights(await contextOn(stand, moment('2026-04-03')))))
    for (const caseNo of numbers) {
      expect(await lightsOf(caseNo, 'P03')).toEqual(course)
      const events = await eventsOf(caseNo, 'light-raised') as { ruleId: string, level: string }[]
      expect(new Set(events.map(({ ruleId, level }) => `${ruleId} ${level}`)).size).toBe(events.length)
      expect(events.filter(({ ruleId }) => ruleId === 'P03')).toHaveLength(3)
    }
    const moved = await raiseLights(await contextOn(stand, moment('2026-04-03', '10:01')))
    expect(moved).toBe(0)
  })

  it('wait while the citizen is asked for papers, and the clocks run on by themselves when none come', async () => {
    const caseNo = await complaintOn('2026-03-02')
    await giveAt(stand, caseNo, moment('2026-03-04'), [{ type: 'sign' }, { type: 'request-correction', items: ['户口簿'], until: day('2026-03-20'), explanation: '请补齐户口簿复印件，我们再往下办。' }])
    await sweepAt(moment('2026-03-20'))
    expect(await lightsOf(caseNo, 'P03')).toEqual([])
    expect(await eventsOf(caseNo, 'clock-resumed')).toEqual([])
    await sweepAt(moment('2026-03-25'))
    await sweepAt(moment('2026-03-25', '10:01'))
    expect(await eventsOf(caseNo, 'clock-resumed')).toEqual([{ by: 'time', note: '到期没有收到补正材料，按已有材料继续办理' }])
    const clock = await prisma().caseClock.findFirstOrThrow({ where: { ruleId: 'P03', case: { caseNo } } })
    // Two days before the pause, thirteen after it; no day later because nobody swept for five days.
    expect(clock.day).toBe('2026-04-09')
  })

  it('stay when the case is answered, also for what was answered late while nobody swept', async () => {
    const caseNo = await complaintOn('2026-03-02')
    await giveAt(stand, caseNo, moment('2026-03-25'), [{ type: 'sign' }, ...answer])
    await giveAt(stand, caseNo, moment('2026-03-26'), [{ type: 'approve-reply', text: reply, edited: false }], somebodyElse)
    await sweepAt(moment('2026-04-20'))
    expect(await lightsOf(caseNo, 'P03')).toEqual(course.slice(0, 2))
    await sweepAt(moment('2026-06-20'))
    expect(await lightsOf(caseNo, 'P03')).toEqual(course.slice(0, 2))
  })

  it('are not given for what was answered in time, nor for a right the citizen does not use', async () => {
    const caseNo = await complaintOn('2026-03-02')
    await giveAt(stand, caseNo, moment('2026-03-04'), [{ type: 'sign' }, ...answer])
    await giveAt(stand, caseNo, moment('2026-03-05'), [{ type: 'approve-reply', text: reply, edited: false }], somebodyElse)
    await sweepAt(moment('2026-06-20'))
    expect(await lightsOf(caseNo, 'P03')).toEqual([])
    expect(await lightsOf(caseNo, 'R06')).toEqual([])
  })
})

describe('limits of minutes', () => {
  const urgent = async (urgency: 'danger' | 'child') => {
    const { caseNo } = await fileAt(stand, moment('2026-05-05', '22:00'), { type: 'help' })
    await giveAt(stand, caseNo, moment('2026-05-05', '22:01'), [{ type: 'mark-urgent', urgency, reason: '有人身危险' }])
    return caseNo
  }
  it('of a danger to somebody are yellow in the last 36 minutes and red after two hours, on a holiday night as well', async () => {
    const caseNo = await urgent('danger')
    await sweepAt(moment('2026-05-05', '23:23'))
    expect(await lightsOf(caseNo, 'P05')).toEqual([])
    await sweepAt(moment('2026-05-05', '23:24'))
    expect(await lightsOf(caseNo, 'P05')).toEqual(['yellow 2026-05-05'])
    await sweepAt(moment('2026-05-06', '00:00'))
    expect(await lightsOf(caseNo, 'P05')).toEqual(['yellow 2026-05-05'])
    await sweepAt(moment('2026-05-06', '00:01'))
    expect(await lightsOf(caseNo, 'P05')).toEqual(['yellow 2026-05-05', 'red 2026-05-06'])
  })

  it('of a child in danger are red after half an hour, unless somebody was spoken to', async () => {
    const [late, kept] = [await urgent('child'), await urgent('child')]
    await giveAt(stand, kept, moment('2026-05-05', '22:05'), [accept, { type: 'sign' }, { type: 'record-contact', method: 'phone', outcome: 'reached', note: '已报警并联系监护人' }])
    await sweepAt(moment('2026-05-05', '22:31'))
    expect(await lightsOf(late, 'P05c')).toEqual(['yellow 2026-05-05', 'red 2026-05-05'])
    expect(await lightsOf(kept, 'P05c')).toEqual([])
  })
})

describe('people are told in the hours they work', () => {
  it('at eight in the morning of what turned red at midnight, once, and the day of being late stays the day', async () => {
    const caseNo = await complaintOn('2026-07-01')
    await sweepAt(moment('2026-07-23', '00:01'))
    const word = () => prisma().outbox.count({ where: { job: 'announce-change', payload: { path: ['caseNo'], equals: caseNo } } })
    const before = await word()
    const told = async (time: string) => {
      await tellLights(await contextOn(stand, moment('2026-07-23', time)))
      return await word() - before
    }
    expect(await told('00:02')).toBe(0)
    expect(await told('07:59')).toBe(0)
    expect(await told('08:00')).toBe(1)
    expect(await told('08:01')).toBe(1)
    expect(await lightsOf(caseNo, 'P03')).toContain('red 2026-07-23')
  })
  it('and no more after nine in the evening', async () => {
    await complaintOn('2026-07-02')
    await sweepAt(moment('2026-07-24', '20:00'))
    expect(await tellLights(await contextOn(stand, moment('2026-07-24', '21:00')))).toBe(0)
    expect(await tellLights(await contextOn(stand, moment('2026-07-24', '20:59')))).toBeGreaterThan(0)
  })
})

describe('what time does with a finished case', () => {
  const fill = (count: number, status: string, answered: string, publication: string) => prisma().$executeRaw`
    INSERT INTO cases (id, case_no, type, title, statement, publicity, received_at, received_on, due_on, status, publication, answered_at)
    SELECT gen_random_uuid(), 'MZ2019' || ${publication} || lpad(i::text, 4, '0'), 'help', '低保', '低保', 'public', ${moment('2026-01-05')}, '2026-01-05', '2026-01-26', ${status}, ${publication}, ${moment(answered)}
    FROM generate_series(1, ${count}::int) AS i`
  const statuses = async (publication: string, status: string) => prisma().case.count({ where: { caseNo: { startsWith: `MZ2019${publication}` }, status } })

  it('however many, all unrated ones are closed in one sweep after thirty days', async () => {
    await fill(430, 'answered', '2026-01-20', 'none')
    expect(await closeUnrated(await contextOn(stand, moment('2026-02-18')))).toBe(0)
    await closeUnrated(await contextOn(stand, moment('2026-02-20')))
    expect(await statuses('none', 'closed')).toBe(430)
  })

  it('it goes to the archive after half a year once its publication is decided, and not before', async () => {
    const [decided, open] = [['published', 'withheld', 'withdrawn'], ['draft', 'prepared', 'correcting']] as const
    for (const publication of [...decided, ...open]) await fill(3, 'closed', '2026-01-20', publication)
    await archiveClosed(await contextOn(stand, moment('2026-07-18')))
    for (const publication of decided) expect(await statuses(publication, 'archived')).toBe(0)
    await archiveClosed(await contextOn(stand, moment('2026-07-20')))
    for (const publication of decided) expect(await statuses(publication, 'archived')).toBe(3)
    for (const publication of ['none', ...open]) expect(await statuses(publication, 'archived')).toBe(0)
  })
})
