import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '@minsheng/api/context.ts'
import { recountDueDays } from '@minsheng/api/features/sweep/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import type { StaffMember } from '../support/people.ts'
import { contextOn, fileAt, giveAt, moment, somebodyElse } from '../support/timed.ts'

const notice = 'https://www.gov.cn/zhengce/zhengceku/202611/content_2027.htm'
const off = (...days: string[]) => days.map((date) => ({ name: '春节', date, isOffDay: true }))
const springFestival = off('2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11')
const year2027 = JSON.stringify({ year: 2027, papers: [notice], days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }, ...springFestival, { name: '春节', date: '2027-02-20', isOffDay: false }] })
const corrected = year2027.replace('2027-02-11', '2027-02-12')
const file = (text: string, format: 'json' | 'ics' = 'json') => ({ year: 2027, format, text, notice: format === 'ics' ? notice : '' })

let stand: Stand
let administrator: StaffMember
let head: StaffMember
beforeAll(async () => {
  stand = await startStand()
  administrator = await stand.logInAs('administrator', 'office')
  head = await stand.logInAs('deputy-head', 'bureau')
})
afterAll(async () => { await stand.stop() })

const problemOf = async (body: ReturnType<typeof file>) => (await administrator.client.call('POST /staff/rules/calendar/preview', { body })).problem
const publish = async (text: string) => {
  const { versionId } = await administrator.client.ok('POST /staff/rules/calendar', { body: { versionId: randomUUID(), reason: '国务院办公厅通知已公布', ...file(text) } })
  await head.client.ok('POST /staff/rules/versions/:versionId/approve', { params: { versionId } })
}
const dueOf = async (caseNo: string) => {
  const { dueOn, dueProvisional, dueText } = await stand.composition.services.db.prisma.case.findUniqueOrThrow({ where: { caseNo } })
  return { dueOn, dueProvisional, dueText }
}
const recountsOf = async (caseNo: string) =>
  (await stand.composition.services.db.prisma.caseEvent.findMany({ where: { case: { caseNo }, type: 'due-recounted' }, orderBy: { seq: 'asc' } })).map(({ data }) => data)
const later = () => contextOn(stand, new Date(Date.now() + 60_000))

/** Dies once so many cases have been counted, as if the process had been killed between two of them. */
const dyingAfter = (ctx: Context, cases: number): Context => {
  let left = cases
  return { ...ctx, db: { ...ctx.db, transaction: (work) => {
    if (left === 0) throw new Error('killed')
    left -= 1
    return ctx.db.transaction(work)
  } } }
}

describe('a file that is wrong', () => {
  it.each<[string, ReturnType<typeof file>, string[]]>([
    ['is named by its field', file(JSON.stringify({ year: 2027, papers: [notice], days: [{ name: '元旦', date: '2027-13-01', isOffDay: true }, { name: '', date: '2027-01-02', isOffDay: true }] })), ['days[0]', 'days[1]']],
    ['is named by its line', file('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦（休）\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR', 'ics'), ['第4行']],
    ['of another year is refused', file(JSON.stringify({ year: 2026, papers: [notice], days: [] })), ['year']],
    ['that is no file at all is refused', file('放假通知'), ['文件']],
    ['without the address of its notice is refused', file(JSON.stringify({ year: 2027, papers: ['见附件'], days: springFestival })), ['notice']]
  ])('%s', async (_title, body, places) => {
    const problem = await problemOf(body)
    expect(problem?.code).toBe('import-wrong')
    expect(Object.keys(problem?.fields ?? {})).toEqual(places)
  })
})

describe('a case with a correction, an extension and a calendar published in the middle', () => {
  let caseNo: string
  let client: StaffMember['client']
  let citizen: Awaited<ReturnType<typeof fileAt>>['citizen']
  it('waits for papers without its promise running, and is lawfully extended to a day that is provisional', async () => {
    ({ caseNo, citizen } = await fileAt(stand, moment('2026-11-09')))
    client = (await stand.logInAs('intake', 'office')).client
    await giveAt(stand, caseNo, moment('2026-11-11'), [{ type: 'accept', unitId: 'social-assistance', note: null, path: 'petition' }])
    await giveAt(stand, caseNo, moment('2026-11-12'), [{ type: 'sign' }, { type: 'request-correction', items: ['户口簿'], until: day('2026-11-27'), explanation: '请补齐户口簿复印件，我们再往下办。' }])
    // 15 working days from 11-09, of which 11-13 to 11-27 stand still: three are counted before, twelve after.
    expect(await dueOf(caseNo)).toMatchObject({ dueOn: '2026-12-15', dueProvisional: false })
    await giveAt(stand, caseNo, moment('2026-11-18'), [{ type: 'correct', text: '已补', items: [0] }])
    expect(await dueOf(caseNo)).toMatchObject({ dueOn: '2026-12-04' })
    await giveAt(stand, caseNo, moment('2026-11-20'), [{ type: 'ask-extension', reason: '要等省里核对结果' }, { type: 'extend', ruleId: 'R03', amount: 30, reason: '要等省里核对结果' }])
    // 90 days from 2026-11-11.
    expect(await dueOf(caseNo)).toMatchObject({ dueOn: '2027-02-09', dueProvisional: true })
  })

  it('moves with the notice, as the preview said and for the reason it gave', async () => {
    const preview = await administrator.client.ok('POST /staff/rules/calendar/preview', { body: file(year2027) })
    expect(preview.moved).toEqual([{ caseNo, ruleId: 'R03', from: '2027-02-09', to: '2027-02-12', provisional: false, why: expect.stringContaining('改为放假（春节）') }])
    expect(await recountsOf(caseNo)).toEqual([])
    await publish(year2027)
    await recountDueDays(await later())
    expect(await dueOf(caseNo)).toMatchObject({ dueOn: '2027-02-12', dueProvisional: false })
    expect(await recountsOf(caseNo)).toEqual([{ ruleId: 'R03', from: '2027-02-09', to: '2027-02-12', calendar: expect.stringMatching(/^gov-cn-2024-2027-v\d+$/) }])
  })

  it('shows the same day and the same reason to the citizen and to staff', async () => {
    const forCitizen = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect(forCitizen.due).toMatchObject({ dueOn: '2027-02-12', provisional: false })
    for (const words of ['11月11日受理', '经批准延长30日', '2月9日遇春节，顺延到2月12日']) expect(forCitizen.due.explanation).toContain(words)
    expect((await citizen.client.ok('GET /notices')).items.map(({ title }) => title)).toContain('放假安排公布，期限重新计算')
    const forStaff = await client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(forStaff.due).toEqual(forCitizen.due)
    expect(forCitizen.timeline.at(-1)).toMatchObject({ step: '期限重新计算', text: expect.stringContaining('2027年2月12日') })
  })

  it('is counted once however often the sweep comes by, with one record of the whole', async () => {
    const [before] = (await administrator.client.ok('GET /staff/rules')).recounts
    await Promise.all([recountDueDays(await later()), recountDueDays(await later())])
    expect(await recountsOf(caseNo)).toHaveLength(1)
    const [after] = (await administrator.client.ok('GET /staff/rules')).recounts
    expect(after).toEqual(before)
    expect(after).toMatchObject({ counted: 1, moved: 1, finishedAt: expect.any(String) })
    const { rows } = await stand.database.pool.query(`SELECT data::json AS data FROM audit_waiting WHERE action = 'due-days-recounted' AND subject = $1
      UNION ALL SELECT data::json FROM audit_entry WHERE action = 'due-days-recounted' AND subject = $1`, [after?.calendar])
    expect(rows.map(({ data }: { data: unknown }) => data)).toEqual([{ counted: 1, moved: 1 }])
  })

  it('keeps its day when it was answered before another notice came', async () => {
    await giveAt(stand, caseNo, moment('2026-12-01'), [
      { type: 'record-contact', method: 'phone', outcome: 'reached', note: '已联系' }, { type: 'record-finding', text: '已查明' },
      { type: 'draft-reply', text: '您反映的事已查明：银行卡失效，补助退回。处理意见：已补发三个月补助，请到银行查收。依据《最低生活保障审核确认办法》第三十二条。' }
    ])
    await giveAt(stand, caseNo, moment('2026-12-02'), [{ type: 'approve-reply', edited: false, text: '您反映的事已查明：银行卡失效，补助退回。处理意见：已补发三个月补助，请到银行查收。依据《最低生活保障审核确认办法》第三十二条。' }], somebodyElse)
    await publish(corrected)
    await recountDueDays(await later())
    expect(await dueOf(caseNo)).toMatchObject({ dueOn: '2027-02-12' })
    expect(await recountsOf(caseNo)).toHaveLength(1)
  })
})

describe('a process killed while it counts', () => {
  const asNow = async (numbers: readonly string[]) => Promise.all(numbers.map(async (caseNo) => ({ due: await dueOf(caseNo), events: (await recountsOf(caseNo)).map((event) => ({ ...event as object, calendar: '' })) })))
  const fileSome = async () => {
    const numbers: string[] = []
    for (const on of ['2027-01-15', '2027-01-18', '2027-01-20', '2027-01-22', '2027-01-25']) {
      const { caseNo } = await fileAt(stand, moment(on), { type: 'complaint' })
      await giveAt(stand, caseNo, moment(on, '11:00'), [{ type: 'accept', unitId: 'ageing', note: null, path: 'petition' }])
      numbers.push(caseNo)
    }
    return numbers
  }
  const shorter = year2027.replace('"2027-02-11"', '"2027-02-28"').replace('2027-02-20', '2027-02-27')

  it('leaves whole cases done and whole cases to do, and the rest is counted after the restart as if nothing had happened', async () => {
    const numbers = await fileSome()
    const old = await asNow(numbers)
    await publish(shorter)
    await expect(recountDueDays(dyingAfter(await later(), 2))).rejects.toThrow('killed')
    const [unfinished] = (await administrator.client.ok('GET /staff/rules')).recounts
    expect(unfinished).toMatchObject({ counted: 2, finishedAt: null })
    await recountDueDays(await later())
    const killed = await asNow(numbers)
    expect(killed).not.toEqual(old)

    // The same change again, without a kill: back to the calendar before, and forth.
    await publish(corrected)
    await recountDueDays(await later())
    await publish(shorter)
    await recountDueDays(await later())
    const whole = await asNow(numbers)
    expect(whole.map(({ due }) => due)).toEqual(killed.map(({ due }) => due))
    expect(whole.map(({ events }) => events.at(-1))).toEqual(killed.map(({ events }) => events.at(-1)))
    expect(killed.every(({ events }) => events.length <= 1)).toBe(true)
    const [finished, , first] = (await administrator.client.ok('GET /staff/rules')).recounts
    expect(first).toMatchObject({ moved: finished?.moved, finishedAt: expect.any(String) })
  })
})
