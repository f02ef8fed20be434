import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stand } from '../support/api.ts'
import type { Desk } from '../support/desk.ts'
import { caseAt, fileCase, type Crew, type Filed } from '../support/factories.ts'
import { give } from '../support/give.ts'
import { startStaffed } from '../support/staffed-stand.ts'

let stand: Stand
let crew: Crew
let desk: Desk
beforeAll(async () => { ({ stand, crew, desk } = await startStaffed()) })
afterAll(async () => { await stand.stop() })

const today = dayOf(Date.now())
const until = addDays(today, 15)
const see = ({ citizen, caseNo }: Filed) => citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
const tell = (caseNo: string, command: CaseCommand) => give(stand.composition.services, caseNo, command)
const askFor = (items: string[]): CaseCommand => ({ type: 'request-correction', items, until, explanation: '补齐后接着办。' })
const minutesTo = (by: string | undefined, from: number) => Math.round((Date.parse(by ?? '') - from) / 60_000)

describe('somebody in danger', () => {
  it.each([['child', 30], ['danger', 120]] as const)('is told on receipt and page by when the first call comes: %s in %i minutes', async (urgency, minutes) => {
    const filed = await fileCase(stand, { urgency, publicity: 'private', contactPhone: '13873712345' })
    expect(filed.receipt.firstCall).toMatchObject({ minutes, done: false })
    expect(minutesTo(filed.receipt.firstCall?.by, Date.now())).toBe(minutes)
    expect((await see(filed)).firstCall).toEqual(filed.receipt.firstCall)
    expect(await filed.citizen.client.ok('GET /cases/:caseNo/receipt', { params: { caseNo: filed.caseNo } })).toEqual(filed.receipt)
  })

  it('is no longer told so after the call, and nobody else ever is', async () => {
    const filed = await caseAt(stand, 'handling', { urgency: 'danger', publicity: 'private' })
    await desk.say(crew.officer, filed.caseNo, 'contacts', { method: 'phone', outcome: 'reached', note: '已经联系上' })
    expect((await see(filed)).firstCall?.done).toBe(true)
    const usual = await fileCase(stand)
    expect([usual.receipt.firstCall, (await see(usual)).firstCall]).toEqual([null, null])
  })
})

describe('a case that waits for its citizen', () => {
  it('says by which day in the list and on its page, until the papers have come', async () => {
    const filed = await caseAt(stand, 'handling')
    const listed = async () => (await filed.citizen.client.ok('GET /cases')).items[0]?.correctBy
    expect(await listed()).toBeNull()
    await tell(filed.caseNo, askFor(['低保证复印件']))
    expect([await listed(), (await see(filed)).correctBy]).toEqual([until, until])
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '见照片', items: [0], fileIds: [] } })
    expect(await listed()).toBeNull()
    expect((await see(filed)).timeline.map(({ step }) => step)).toContain('一次性告知补正')
  })

  it('the photos that came with a correction stand with it where staff read it', async () => {
    const filed = await caseAt(stand, 'handling')
    await tell(filed.caseNo, askFor(['低保证复印件']))
    const fileId = randomUUID()
    await filed.citizen.client.upload(fileId, await sharp({ create: { width: 40, height: 40, channels: 3, background: '#4a7' } }).jpeg().toBuffer())
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '见照片', items: [0], fileIds: [fileId] } })
    expect((await desk.see(crew.officer, filed.caseNo)).corrections.map(({ givenFileIds }) => givenFileIds)).toEqual([[fileId]])
  })

  it('a second list is not called the one and only', async () => {
    const filed = await caseAt(stand, 'handling')
    const list = { items: ['户口本'], until, explanation: '补齐后接着办。' }
    await desk.say(crew.officer, filed.caseNo, 'corrections', list)
    await desk.say(crew.officer, filed.caseNo, 'resume', { note: '材料到了窗口' })
    await desk.say(crew.chief, filed.caseNo, 'corrections/again', { ...list, reason: '原清单漏列' })
    const steps = (await see(filed)).timeline.map(({ step }) => step)
    expect(steps.filter((step) => step.includes('补正'))).toEqual(['一次性告知补正', '再次告知补正'])
  })
})

describe('words that fit', () => {
  it('after a leak was reported the case is shut, and says so', async () => {
    const filed = await fileCase(stand, { type: 'report', identity: 'confidential', publicity: 'private' })
    await filed.citizen.client.ok('POST /cases/:caseNo/leak-report', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '有人打电话骂我' } })
    expect([(await see(filed)).stage, (await filed.citizen.client.ok('GET /cases')).items[0]?.stage]).toEqual(['已封存', '已封存'])
  })

  it('a part that was cut out leads back by the title of the whole', async () => {
    const filed = await caseAt(stand, 'handling', { title: '低保和轮椅' })
    const split = { caseNo: filed.caseNo, version: await desk.versionOf(filed.caseNo), parts: [{ title: '轮椅', statement: '轮椅没有发。', unitId: null }], reason: '两件事' }
    await desk.say(crew.intake, filed.caseNo, 'split', { parts: split.parts, reason: split.reason })
    const child = (await filed.citizen.client.ok('GET /cases')).items.find(({ title }) => title === '轮椅')?.caseNo ?? ''
    expect((await see({ ...filed, caseNo: child })).links).toEqual([{ caseNo: filed.caseNo, how: 'cut-out-of', title: '低保和轮椅', mine: true }])
  })

  it('the lawful way is named in plain words', async () => {
    const filed = await fileCase(stand, { type: 'report', publicity: 'private' })
    await desk.say(crew.intake, filed.caseNo, 'path', { path: 'enforcement', reason: '查机构' })
    await desk.say(crew.intake, filed.caseNo, 'path', { path: 'accusation', reason: '查人' })
    expect((await see(filed)).timeline.map(({ text }) => text)).toEqual(expect.arrayContaining(['按“请求查处”办理', '按“举报”办理']))
  })
})
