import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { aCall, carryTo, type Registration } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

const township = '430923118'
let stand: Stand
let intake: StaffMember
let assistant: StaffMember
beforeAll(async () => {
  stand = await startStand()
  intake = await stand.logInAs('intake', 'office')
  assistant = await stand.logInAs('assistant', `township-${township}`)
})
afterAll(async () => { await stand.stop() })

const today = () => dayOf(Date.now())
const aPost = (over: Partial<Registration> = {}, outside: Partial<NonNullable<Registration['outside']>> = {}): Registration =>
  aCall({ channel: 'post', readBack: false, outside: { source: '红网', link: `https://people.rednet.cn/d?id=${randomUUID()}`, outsideId: null, postedOn: null, ...outside }, ...over })
const register = (by: StaffMember, body: Registration) => by.client.ok('POST /staff/registrations', { body })
const refused = (by: StaffMember, body: Registration) => by.client.refusal('POST /staff/registrations', { body })
const rows = async <T>(text: string, values: unknown[]) => (await stand.database.pool.query(text, values)).rows as T[]

describe('a call written down by staff', () => {
  it('is a case with number, query code and due day, and the caller follows it with number and code', async () => {
    const { caseNo, queryCode, due, repeated, channelName } = await register(intake, aCall())
    expect([repeated, channelName, due.dueOn > today()]).toEqual([false, '电话', true])
    const seen = await stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode: queryCode ?? '' } })
    expect([seen.status, seen.timeline[0]?.step, seen.timeline[0]?.by]).toEqual(['submitted', '已提交', '办公室'])
    const staffSees = await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect([staffSees.channel, staffSees.history[0]?.by, staffSees.contact.phone]).toEqual(['phone', intake.name, '138****8765'])
  })

  it('sent twice by an impatient hand is one case and one receipt', async () => {
    const body = aCall()
    const both = await Promise.all([register(intake, body), register(intake, body)])
    expect(both[0]).toEqual(both[1])
    expect(await rows('SELECT 1 FROM cases WHERE id = $1', [body.registrationId])).toHaveLength(1)
  })

  it('goes all the way to an answer although nobody with a phone filed it', async () => {
    const { caseNo } = await register(intake, aCall())
    await carryTo(stand, { caseNo }, 'answered')
    expect((await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })).status).toBe('answered')
  })

  it('is not taken before it was read back to the caller; a letter needs no reading', async () => {
    expect(await refused(intake, aCall({ readBack: false }))).toBe('read-back-missing')
    expect(await refused(intake, aCall({ channel: 'visit', readBack: false }))).toBe('read-back-missing')
    expect((await register(intake, aCall({ channel: 'letter', readBack: false }))).channelName).toBe('来信')
  })

  it('about a unit is hidden from that unit from the start, and a unit that is none is refused', async () => {
    const report = { type: 'report', accused: ['social-assistance'] } as const
    const { caseNo } = await register(intake, aCall({ ...report, accused: [...report.accused] }))
    expect(await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })).toMatchObject({ accused: ['社会救助股'] })
    const officer = await stand.logInAs('legal-reviewer', 'social-assistance')
    const { problem } = await officer.client.call('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(problem?.code).toBe('case-not-found')
    expect(await refused(intake, aCall({ type: 'report', accused: ['no-such-unit'] }))).toBe('unit-unknown')
  })

  it('stands in the clerk\'s own list by the state the case itself shows', async () => {
    const { caseNo } = await register(intake, aCall())
    const { items } = await intake.client.ok('GET /staff/registrations', { querystring: {} })
    expect(items.find((item) => item.caseNo === caseNo)).toMatchObject({ status: 'submitted' })
  })

  it('with 匿名 keeps neither name nor number', async () => {
    const { caseNo } = await register(intake, aCall({ identity: 'anonymous' }))
    expect(await rows('SELECT contact_cipher, identity FROM cases WHERE case_no = $1', [caseNo])).toEqual([{ contact_cipher: null, identity: 'anonymous' }])
  })

  it('keeps what was said about publishing as it was said, also in danger: what is never public is decided with the answer', async () => {
    for (const publicity of ['public', 'private'] as const) {
      const { caseNo } = await register(intake, aCall({ urgency: 'danger', publicity }))
      expect(await rows('SELECT publicity FROM cases WHERE case_no = $1', [caseNo])).toEqual([{ publicity }])
    }
  })

  it('keeps the photos of the letter, which only this clerk could have sent up', async () => {
    const [mine, other] = [randomUUID(), randomUUID()]
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#ffffff' } }).jpeg().toBuffer()
    for (const [who, fileId] of [[intake, mine], [assistant, other]] as const) {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'letter.jpg')
      const sent = await fetch(addressOf(stand.baseUrl, 'POST /staff/files/:fileId', { params: { fileId } }), { method: 'POST', headers: { authorization: `Bearer ${who.client.token}` }, body: form })
      expect(sent.status).toBe(201)
    }
    const { caseNo } = await register(intake, aCall({ channel: 'letter', fileIds: [mine] }))
    expect((await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })).files.map(({ fileId }) => fileId)).toEqual([mine])
    expect(await refused(intake, aCall({ channel: 'letter', fileIds: [other] }))).toBe('file-missing')
  })
})

describe('the day of receipt', () => {
  it('is the day the letter came: the clock counts from it', async () => {
    const receivedOn = addDays(today(), -10)
    const { due, ...receipt } = await register(intake, aCall({ channel: 'letter', receivedOn, lateReason: '门卫收下后压了几天' }))
    const fresh = await register(intake, aCall({ channel: 'letter' }))
    expect([receipt.receivedOn, due.dueOn < fresh.due.dueOn]).toEqual([receivedOn, true])
    expect(await rows('SELECT late_reason FROM registration r JOIN cases c ON c.id = r.case_id WHERE c.case_no = $1', [receipt.caseNo])).toEqual([{ late_reason: '门卫收下后压了几天' }])
  })

  it.each([[1, undefined, 'receipt-day-ahead'], [-31, '压了一个月', 'receipt-day-too-early'], [-4, undefined, 'late-reason-missing']] as const)(
    '%i days from today with the reason %s is refused', async (away, lateReason, code) => {
      expect(await refused(intake, aCall({ receivedOn: addDays(today(), away), ...(lateReason ? { lateReason } : {}) }))).toBe(code)
    })

  it('that no calendar has is refused', async () => {
    expect(await refused(intake, aCall({ receivedOn: day('2026-02-28').replace('28', '30') }))).toBe('bad-input')
  })
})

describe('a post found outside', () => {
  it('entered by two clerks at once is one case; the second learns its number and not its code', async () => {
    const place = { link: `https://people.rednet.cn/front/messages/detail?id=${randomUUID()}` }
    const clerks = [intake, assistant, await stand.logInAs('officer', 'office'), await stand.logInAs('township-officer', `township-${township}`)]
    const receipts = await Promise.all(clerks.map((clerk) => register(clerk, aPost({}, place))))
    expect(new Set(receipts.map(({ caseNo }) => caseNo)).size).toBe(1)
    expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(receipts.filter(({ queryCode }) => queryCode !== null)).toHaveLength(1)
    const again = await register(intake, aPost({}, { ...place, link: place.link.replace('https://', 'http://www.') }))
    expect([again.caseNo, again.repeated]).toEqual([receipts[0]?.caseNo, true])
  })

  it('needs a link or a number, or it would be entered twice', async () => {
    expect(await refused(intake, aPost({}, { link: null }))).toBe('outside-missing')
    expect(await refused(intake, aCall({ channel: 'hotline', readBack: false }))).toBe('outside-missing')
  })

  it('passed on by 12345, a portal or another organ starts the five working days of 信访工作条例 第23条 (R02); a post does not', async () => {
    const clocksOf = async (caseNo: string) => (await rows<{ rule_id: string }>('SELECT k.rule_id FROM case_clock k JOIN cases c ON c.id = k.case_id WHERE c.case_no = $1', [caseNo])).map(({ rule_id }) => rule_id)
    for (const channel of ['hotline', 'portal', 'forwarded'] as const) {
      const { caseNo } = await register(intake, aPost({ channel }))
      expect(await clocksOf(caseNo), channel).toContain('R02')
    }
    expect(await clocksOf((await register(intake, aPost())).caseNo)).not.toContain('R02')
  })
})

describe('a village assistant', () => {
  it('registers for the own township and no other', async () => {
    expect((await register(assistant, aCall())).repeated).toBe(false)
    for (const townshipCode of ['430923121', null]) expect(await refused(assistant, aCall({ townshipCode }))).toBe('township-not-yours')
  })

  it('sees afterwards number and stage of what they entered, and nothing of anybody else\'s', async () => {
    const { caseNo } = await register(assistant, aCall())
    const { items } = await assistant.client.ok('GET /staff/registrations')
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['caseNo', 'registeredAt', 'stage', 'status'])
    expect(items[0]).toMatchObject({ caseNo, stage: '待审核' })
    const { items: others } = await intake.client.ok('GET /staff/registrations')
    expect(others.map((each) => each.caseNo)).not.toContain(caseNo)
    expect(await assistant.client.refusal('GET /staff/cases/:caseNo', { params: { caseNo } })).toBe('forbidden')
  })

  it('pages through what they entered without a gap or a double', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await assistant.client.ok('GET /staff/registrations', { querystring: { limit: 1, ...(cursor ? { cursor } : {}) } }) as { items: { caseNo: string }[], next: string | null }
      seen.push(...page.items.map(({ caseNo }) => caseNo))
      cursor = page.next
    } while (cursor)
    const own = await rows<{ case_no: string }>('SELECT c.case_no FROM registration r JOIN cases c ON c.id = r.case_id WHERE r.staff_id = $1', [assistant.id])
    expect([new Set(seen).size, [...seen].sort()]).toEqual([seen.length, own.map(({ case_no }) => case_no).sort()])
  })
})
