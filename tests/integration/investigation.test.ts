import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { deskOf, type Desk } from '../support/desk.ts'
import { caseAt, crewOf, reply, type Crew } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
let crew: Crew
let desk: Desk
let finance: StaffMember
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
  desk = deskOf(stand)
  finance = await stand.logInAs('officer', 'finance')
})
afterAll(async () => { await stand.stop() })

const today = dayOf(Date.now())
const visit = { on: today, place: '东坪镇某村', investigators: ['张三', '李四'], met: '本人', text: '家中三人，存折确未到账' }
const upload = async (member: StaffMember, caseNo: string, bytes: Uint8Array, fileId: string = randomUUID()) => {
  const form = new FormData()
  form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), '银行流水.pdf')
  const response = await fetch(addressOf(stand.baseUrl, 'POST /staff/cases/:caseNo/evidence/:fileId', { params: { caseNo, fileId } }), { method: 'POST', headers: { authorization: `Bearer ${member.client.token}` }, body: form })
  return { fileId, status: response.status, body: await response.json() as { code?: string, mediaType?: string } }
}
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')

describe('looking into a matter', () => {
  it('the plan, visits and findings are kept with who wrote them; the last plan is the one shown', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.officer, caseNo, 'plan', { text: '先电话，再入户' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'plan', { text: '直接入户' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'visits', visit)).toBe('ok')
    const { plan, visits } = await desk.see(crew.chief, caseNo)
    expect([plan?.text, plan?.by]).toEqual(['直接入户', crew.officer.name])
    expect(visits).toEqual([expect.objectContaining({ ...visit, by: crew.officer.name })])
    expect(await desk.eventsOf(caseNo, 'plan-made')).toHaveLength(2)
  })

  it('低保办法 第15条: one person at the door is no visit, nor is the same name twice, a day that is none or one to come', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.officer, caseNo, 'visits', { ...visit, investigators: ['张三'] })).toBe('two-investigators')
    expect(await desk.say(crew.officer, caseNo, 'visits', { ...visit, investigators: ['张三', '张三'] })).toBe('two-investigators')
    expect(await desk.say(crew.officer, caseNo, 'visits', { ...visit, on: '2026-02-31' })).toBe('bad-input')
    expect(await desk.say(crew.officer, caseNo, 'visits', { ...visit, on: addDays(today, 1) })).toBe('pause-in-the-past')
  })

  it('a case in nobody\'s hands takes no records', async () => {
    const { caseNo } = await caseAt(stand, 'accepted')
    expect(await desk.say(crew.officer, caseNo, 'plan', { text: '先电话' })).toBe('not-allowed-in-this-status')
    expect(await desk.say(crew.officer, caseNo, 'visits', visit)).toBe('not-allowed-in-this-status')
  })
})

describe('evidence', () => {
  it('photos are drawn anew, documents kept as they came; both are read by staff and by no citizen', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'handling')
    const photo = await upload(crew.officer, caseNo, await sharp({ create: { width: 40, height: 40, channels: 3, background: '#4a7' } }).png().toBuffer())
    const paper = await upload(crew.officer, caseNo, pdf)
    expect([photo.body.mediaType, paper.body.mediaType]).toEqual(['image/jpeg', 'application/pdf'])
    const files = [{ fileId: photo.fileId, name: '存折照片' }, { fileId: paper.fileId, name: '银行流水.pdf' }]
    expect(await desk.say(crew.officer, caseNo, 'evidence', { files, note: '银行出具' })).toBe('ok')
    const { evidence } = await desk.see(crew.chief, caseNo)
    expect(evidence.map(({ name, note, by }) => [name, note, by])).toEqual([['存折照片', '银行出具', crew.officer.name], ['银行流水.pdf', '银行出具', crew.officer.name]])
    const read = (client: StaffMember['client'], key: 'GET /staff/cases/:caseNo/files/:fileId' | 'GET /cases/:caseNo/files/:fileId') => client.call(key, { params: { caseNo, fileId: paper.fileId } })
    const seen = await read(crew.chief.client, 'GET /staff/cases/:caseNo/files/:fileId')
    expect([seen.status, seen.headers.get('content-type'), seen.headers.get('content-disposition')]).toEqual([200, 'application/pdf', 'attachment; filename="evidence.pdf"'])
    expect((await read(citizen.client, 'GET /cases/:caseNo/files/:fileId')).problem?.code).toBe('file-not-found')
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).files).toEqual([])
    expect((await desk.see(crew.chief, caseNo)).files).toEqual([])
  })

  it('what is neither photo nor PDF is refused, and so is a file of somebody else, a file twice and one for another\'s case', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect((await upload(crew.officer, caseNo, Buffer.from('MZ\x90 not a picture'))).body.code).toBe('evidence-unreadable')
    const { fileId } = await upload(crew.officer, caseNo, pdf)
    const files = [{ fileId, name: '流水' }]
    expect(await desk.say(crew.chief, caseNo, 'evidence', { files, note: '别人传的' })).toBe('file-missing')
    expect((await upload(crew.chief, caseNo, pdf, fileId)).body.code).toBe('file-not-found')
    expect((await upload(crew.officer, caseNo, pdf, fileId)).status).toBe(201)
    expect(await desk.say(crew.officer, caseNo, 'evidence', { files, note: '自己传的' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'evidence', { files, note: '又一次' })).toBe('file-missing')
    expect((await upload(finance, caseNo, pdf)).body.code).toBe('case-not-found')
  })
})

describe('会办', () => {
  const question = { unitId: 'finance', question: '款项是否退回', until: addDays(today, 5) }

  it('the unit asked sees the case in a box of its own, gives its opinion, and the reply waits for it', async () => {
    const { caseNo } = await caseAt(stand, 'recorded')
    await expect(desk.see(finance, caseNo)).rejects.toThrow('case-not-found')
    expect(await desk.say(crew.officer, caseNo, 'consultations', { ...question, unitId: 'social-assistance' })).toBe('same-unit')
    expect(await desk.say(crew.officer, caseNo, 'consultations', { ...question, until: addDays(today, -1) })).toBe('pause-in-the-past')
    expect(await desk.say(crew.officer, caseNo, 'consultations', question)).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'consultations', question)).toBe('already-consulted')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply })).toBe('opinion-missing')
    const { items } = await finance.client.ok('GET /staff/cases', { querystring: { box: 'opinion-asked' } })
    expect(items.map((item) => item.caseNo)).toEqual([caseNo])
    const view = await desk.see(finance, caseNo)
    expect([view.jointUnits, view.commands]).toEqual([[{ ...question, unitName: '规划财务股' }], ['give-opinion']])
    expect(await desk.say(finance, caseNo, 'contacts', { method: 'phone', outcome: 'reached', note: '越权' })).toBe('forbidden')
    expect(await desk.say(crew.officer, caseNo, 'opinions', { text: '替别人说' })).toBe('not-consulted')
    expect(await desk.say(finance, caseNo, 'opinions', { text: '款项已退回财政专户' })).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).opinions).toEqual([expect.objectContaining({ unitName: '规划财务股', by: finance.name, text: '款项已退回财政专户' })])
    await expect(desk.see(finance, caseNo)).rejects.toThrow('case-not-found')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply })).toBe('ok')
  })
})

describe('回避', () => {
  it('信访工作条例 第28条: who stands back can do nothing on the case, and a colleague goes on', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    const colleague = await stand.newStaff({ roles: ['officer'], unitId: 'social-assistance', name: '赵六' })
    const { items } = await crew.chief.client.ok('GET /staff/units/:unitId/people', { params: { unitId: 'social-assistance' } })
    expect(items.map(({ staffId }) => staffId)).toEqual(expect.arrayContaining([crew.officer.id, colleague.id]))
    expect(await desk.say(crew.officer, caseNo, 'recusals', { staffId: crew.officer.id, reason: '当事人是我堂兄' })).toBe('forbidden')
    expect(await desk.say(crew.chief, caseNo, 'recusals', { staffId: randomUUID(), reason: '近亲属' })).toBe('person-not-found')
    expect(await desk.say(crew.chief, caseNo, 'recusals', { staffId: crew.officer.id, reason: '近亲属' })).toBe('ok')
    expect(['person-recused', 'case-not-found']).toContain(await desk.say(crew.officer, caseNo, 'findings', { text: '查明' }))
    expect(await desk.see(crew.chief, caseNo)).toMatchObject({ recused: [crew.officer.name], handlerName: null })
    expect(await desk.say(colleague, caseNo, 'findings', { text: '银行卡失效' })).toBe('ok')
  })
})
