import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextAt } from '@minsheng/api/composition.ts'
import type { CitizenContext } from '@minsheng/api/context.ts'
import { sweepPhotos } from '@minsheng/api/features/cases/index.ts'
import { sweepPrechecks } from '@minsheng/api/features/checklists/index.ts'
import { sendPrecheck } from '@minsheng/api/features/checklists/send-precheck.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { addWorkingDays } from '@minsheng/domain/calendar/working-days.ts'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import { fileCase } from '../support/factories.ts'
import { drawSignature, filledAid } from '../support/forms.ts'
import type { Citizen } from '../support/people.ts'
import { contact, type Counter, openCounter, photo, save, send, township } from '../support/prechecks.ts'
import { contextOn, moment } from '../support/timed.ts'

let counter: Counter
const filledForm = async ({ client }: Citizen): Promise<string> => {
  const filledId = randomUUID()
  await client.ok('PUT /filled-forms/:filledId', { params: { filledId }, body: { formId: 'temporary-aid', formVersion: 1, status: 'done', version: 0, answers: splitFilled(filledAid(await drawSignature())) } })
  return filledId
}
beforeAll(async () => { counter = await openCounter() })
afterAll(async () => { await counter.stand.stop() })

describe('材料预审', () => {
  it('is promised in three working days, goes to the township where it is handed in there, and has a code to read aloud', async () => {
    const { checklist, code } = await counter.sent()
    const { calendar } = counter.stand.composition.services.ruleBook.current()
    expect(checklist.precheck).toMatchObject({ status: 'sent', unitName: '东坪镇社会事务综合服务中心', dueOn: addWorkingDays(dayOf(Date.now()), 3, calendar).day, decidedAt: null, trips: null })
    expect(code).toMatch(/^[ACDEFGHJKMNPRTWXY34679]{8}$/)
    const mine = await counter.saved({ townshipCode: null })
    expect((await send(mine)).checklist.precheck?.unitName).toBe('社会救助股')
  })

  it('sent on the last day before a long holiday is due on the third working day after it', async () => {
    const mine = await counter.saved()
    await counter.stand.composition.services.ruleBook.reload()
    const ctx = contextAt(counter.stand.composition.services, moment('2026-09-30'), { actor: { kind: 'citizen', id: mine.citizen.id }, address: 'test', sign: () => '' }) as CitizenContext
    const view = await sendPrecheck(ctx, { ...mine.params, ...contact, papers: [{ paperId: 'identity-card', photos: [await photo(mine.citizen)], filledFormId: null }] })
    // 10月8日、9日, and 10日, a Saturday worked in exchange (domain.md §3).
    expect(view.precheck?.dueOn).toBe('2026-10-10')
  })

  it('sent twice on a bad line is one; with other papers, another form, name or number it must be taken back first', async () => {
    const { citizen, params, papers, code } = await counter.sent()
    const again = await citizen.client.ok('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers } })
    expect(again.precheck).toMatchObject({ code, status: 'sent' })
    expect(await citizen.client.refusal('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers: papers.slice(0, 1) } })).toBe('precheck-open')
    const withForm = papers.map((paper) => ({ ...paper, filledFormId: randomUUID() }))
    for (const over of [{ papers: withForm }, { contactName: '刘满香' }, { contactPhone: '13873719877' }]) {
      expect(await citizen.client.refusal('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers, ...over } }), JSON.stringify(over)).toBe('precheck-open')
    }
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params, body: { guideId: 'temporary-aid-spending', townshipCode: township, answered: { why: ['school'] }, ticked: [], whom: null } })).toBe('precheck-open')
    expect((await save(citizen, params.checklistId, { ticked: ['identity-card'] })).ticked).toEqual(['identity-card'])
  })

  it('takes only papers of the list, each with a photo of one\'s own that is used nowhere else', async () => {
    const mine = await counter.saved()
    const stranger = await counter.stand.newCitizen()
    const own = await photo(mine.citizen)
    const refusalOf = (papers: object[]) => mine.citizen.client.refusal('POST /checklists/:checklistId/precheck', { params: mine.params, body: { ...contact, papers } as never })
    const one = (paperId: string, photos: string[], filledFormId: string | null = null) => ({ paperId, photos, filledFormId })
    for (const paperId of ['income', 'school-bill', 'pledge', 'nothing']) expect(await refusalOf([one(paperId, [own])]), paperId).toBe('bad-input')
    expect(await refusalOf([one('identity-card', [])])).toBe('precheck-paper-empty')
    expect(await refusalOf([one('identity-card', [], randomUUID())])).toBe('filled-form-missing')
    for (const id of [randomUUID(), await photo(stranger)]) expect(await refusalOf([one('identity-card', [id])])).toBe('precheck-photo-missing')
    expect(await refusalOf([one('identity-card', [own]), one('hospital-bill', [own])])).toBe('precheck-photo-missing')
    await fileCase(counter.stand, { fileIds: [own] }, mine.citizen)
    expect(await refusalOf([one('identity-card', [own])])).toBe('precheck-photo-missing')
    const { papers } = await send(mine)
    expect(await mine.citizen.client.refusal('POST /cases', { body: { submissionId: randomUUID(), type: 'help', statement: '请查一查', townshipCode: township, fileIds: papers[0]?.photos ?? [], publicity: 'private' } as never })).toBe('file-missing')
    const open = await counter.saved({ answered: { why: ['illness'] } })
    expect(await open.citizen.client.refusal('POST /checklists/:checklistId/precheck', { params: open.params, body: { ...contact, papers: [one('identity-card', [await photo(open.citizen)])] } })).toBe('answers-incomplete')
    const undecided = await counter.stand.newCitizen({ agreed: false })
    expect(await undecided.client.refusal('POST /checklists/:checklistId/precheck', { params: mine.params, body: { ...contact, papers: [one('identity-card', [own])] } })).toBe('privacy-not-accepted')
  })

  it('taken back or deleted leaves no photo behind, on the disk or to be seen; its photos are not swept while it stands', async () => {
    const first = await counter.sent()
    const fileId = first.papers[0]?.photos[0] ?? ''
    expect(await counter.look('GET /checklists/:checklistId/photos/:fileId', first.citizen.client.token, { ...first.params, fileId })).toBe(200)
    await sweepPhotos(await contextOn(counter.stand, new Date(Date.now() + 30 * 86_400_000)))
    expect(await counter.look('GET /staff/prechecks/:precheckId/photos/:fileId', counter.officer.client.token, { precheckId: first.precheckId, fileId })).toBe(200)
    const before = await counter.storedFiles()
    const back = await first.citizen.client.ok('POST /checklists/:checklistId/precheck/take-back', { params: first.params })
    expect(back.precheck).toMatchObject({ status: 'taken-back', papers: [] })
    expect(await counter.storedFiles()).toBe(before - 3)
    expect(await counter.look('GET /checklists/:checklistId/photos/:fileId', first.citizen.client.token, { ...first.params, fileId })).toBe(410)
    expect(await counter.look('GET /staff/prechecks/:precheckId/photos/:fileId', counter.officer.client.token, { precheckId: first.precheckId, fileId })).toBe(404)
    expect(await counter.officer.client.refusal('GET /staff/precheck-codes/:code', { params: { code: first.code } })).toBe('precheck-not-found')
    expect(await counter.officer.client.refusal('POST /staff/prechecks/:precheckId/contact', { params: { precheckId: first.precheckId } })).toBe('precheck-taken-back')
    expect((await counter.decide(first.precheckId, first.version + 1, null)).problem?.code).toBe('precheck-taken-back')
    expect((await send(first)).checklist.precheck).toMatchObject({ status: 'sent', code: first.code })
    const second = await counter.sent()
    const whole = await counter.storedFiles()
    await second.citizen.client.ok('DELETE /checklists/:checklistId', { params: second.params })
    expect(await counter.storedFiles()).toBe(whole - 3)
    expect(await second.citizen.client.refusal('GET /checklists/:checklistId', { params: second.params })).toBe('checklist-not-found')
    expect((await counter.stand.database.pool.query('SELECT 1 FROM precheck WHERE id = $1', [second.precheckId])).rowCount).toBe(0)
  })

  it('shows a form sent along for ninety days, also where no photo was sent', async () => {
    const mine = await counter.saved()
    const papers = [{ paperId: 'hospital-bill', photos: [], filledFormId: await filledForm(mine.citizen) }]
    await mine.citizen.client.ok('POST /checklists/:checklistId/precheck', { params: mine.params, body: { ...contact, papers } })
    const shown = async () => (await mine.citizen.client.ok('GET /checklists/:checklistId', { params: mine.params })).precheck?.papers
    await sweepPrechecks(await contextOn(counter.stand, new Date(Date.now() + 89 * 86_400_000)))
    expect(await shown()).toMatchObject([{ filledFormId: papers[0]?.filledFormId }])
    await sweepPrechecks(await contextOn(counter.stand, new Date(Date.now() + 91 * 86_400_000)))
    expect(await shown()).toMatchObject([{ name: '住院费用结算单', filledFormId: null }])
  })

  it('keeps its photos for ninety days after it was last sent, then only what was said of them', async () => {
    const { citizen, params, papers } = await counter.sent()
    const fileId = papers[0]?.photos[0] ?? ''
    await sweepPrechecks(await contextOn(counter.stand, new Date(Date.now() + 89 * 86_400_000)))
    expect(await counter.look('GET /checklists/:checklistId/photos/:fileId', citizen.client.token, { ...params, fileId })).toBe(200)
    const before = await counter.storedFiles()
    expect(await sweepPrechecks(await contextOn(counter.stand, new Date(Date.now() + 91 * 86_400_000)))).toBeGreaterThanOrEqual(3)
    expect(await counter.storedFiles()).toBeLessThanOrEqual(before - 3)
    expect(await counter.look('GET /checklists/:checklistId/photos/:fileId', citizen.client.token, { ...params, fileId })).toBe(404)
    expect((await citizen.client.ok('GET /checklists/:checklistId', { params })).precheck?.papers).toMatchObject([{ name: '身份证', photos: [] }, { photos: [] }])
  })
})
