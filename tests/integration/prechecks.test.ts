import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextAt } from '@minsheng/api/composition.ts'
import type { CitizenContext } from '@minsheng/api/context.ts'
import { sweepPhotos } from '@minsheng/api/features/cases/index.ts'
import { sendPrecheck } from '@minsheng/api/features/checklists/send-precheck.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { addWorkingDays } from '@minsheng/domain/calendar/working-days.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { aGuide, publishGuide, takeDown } from '../support/contents.ts'
import { dump } from '../support/dump.ts'
import { caseAt, fileCase } from '../support/factories.ts'
import type { Citizen, StaffMember } from '../support/people.ts'
import { contextOn, moment } from '../support/timed.ts'

const township = '430923121'
const illness = { why: ['illness'], insured: ['yes'] }
const contact = { contactName: '欧阳满香', contactPhone: '13873719876' }
let stand: Stand
let officer: StaffMember
let other: StaffMember
beforeAll(async () => {
  stand = await startStand()
  await publishGuide(stand.composition.services)
  officer = await stand.logInAs('township-officer', `township-${township}`)
  other = await stand.logInAs('officer', 'social-assistance')
})
afterAll(async () => { await stand.stop() })

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a7' } }).jpeg().toBuffer()
const photo = async (by: Citizen) => {
  const fileId = randomUUID()
  expect((await by.client.upload(fileId, await picture())).status).toBe(201)
  return fileId
}
const save = (citizen: Citizen, checklistId: string, over: object = {}) =>
  citizen.client.ok('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId: 'temporary-aid-spending', townshipCode: township, answered: illness, ticked: [], whom: '老李头', ...over } })
const saved = async (over: object = {}) => {
  const citizen = await stand.newCitizen()
  const checklistId = randomUUID()
  await save(citizen, checklistId, over)
  return { citizen, checklistId, params: { checklistId } }
}
const send = async ({ citizen, params }: Awaited<ReturnType<typeof saved>>, over: object = {}) => {
  const papers = [{ paperId: 'identity-card', photos: [await photo(citizen)], filledFormId: null }, { paperId: 'hospital-bill', photos: [await photo(citizen), await photo(citizen)], filledFormId: null }]
  const checklist = await citizen.client.ok('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers, ...over } })
  return { papers, checklist, code: checklist.precheck?.code ?? '' }
}
const sent = async () => {
  const mine = await saved()
  const sending = await send(mine)
  const found = await officer.client.ok('GET /staff/precheck-codes/:code', { params: { code: sending.code } })
  return { ...mine, ...sending, precheckId: found.precheckId, version: found.version }
}
const verdicts = (bad: string | null) => ['identity-card', 'hospital-bill'].map((paperId) => ({ paperId, verdict: paperId === bad ? 'wrong' as const : 'ok' as const, note: paperId === bad ? '金额看不清，请在亮处重拍' : null }))
const decide = (precheckId: string, version: number, bad: string | null, over: object = {}) =>
  officer.client.call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version, papers: verdicts(bad), note: null, ...over } })
const storedFiles = async () => (await readdir(stand.config.fileDir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length
const look = async (key: 'GET /checklists/:checklistId/photos/:fileId' | 'GET /staff/prechecks/:precheckId/photos/:fileId', token: string | null, params: object) =>
  (await fetch(addressOf(stand.baseUrl, key, { params: { ...params } }), { headers: { authorization: `Bearer ${token}` } })).status

describe('a checklist', () => {
  it('gives exactly the papers of what was answered, which the bureau looks up itself, and who may act', async () => {
    const { citizen, params } = await saved({ ticked: ['identity-card', 'invented'], answered: { ...illness, invented: ['x'] } })
    const view = await citizen.client.ok('GET /checklists/:checklistId', { params })
    expect(view.bring.map(({ id }) => id)).toEqual(['identity-card', 'hospital-bill'])
    expect([view.checked.map(({ id }) => id), view.onSite.map(({ id, formId }) => [id, formId])]).toEqual([['income'], [['pledge', 'temporary-aid']]])
    expect(view).toMatchObject({ guideName: '临时救助（支出型）', townshipName: '东坪镇', answered: illness, ticked: ['identity-card'], whom: '老李头', version: 1, guideChanged: false, trips: null, precheck: null })
    expect(view.proxy[0]).toContain('代办')
  })

  it('saved twice on a bad line is one, changes with its version, and says when it was changed elsewhere', async () => {
    const { citizen, checklistId } = await saved()
    expect((await save(citizen, checklistId)).version).toBe(1)
    expect((await save(citizen, checklistId, { version: 1, ticked: ['hospital-bill'] })).version).toBe(2)
    expect((await save(citizen, checklistId, { version: 1, ticked: ['hospital-bill'] })).version).toBe(2)
    const stale = await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null, version: 1 } })
    expect(stale).toBe('checklist-stale')
    expect((await citizen.client.ok('GET /checklists')).items).toMatchObject([{ checklistId, guideName: '临时救助（支出型）', whom: '老李头', status: null }])
  })

  it('is nobody else\'s, needs a guide and a township there are, and stays with its item', async () => {
    const { citizen, checklistId, params } = await saved()
    const stranger = await stand.newCitizen()
    const body = { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null }
    for (const key of ['GET /checklists/:checklistId', 'DELETE /checklists/:checklistId'] as const) expect(await stranger.client.refusal(key, { params })).toBe('checklist-not-found')
    expect(await stranger.client.refusal('PUT /checklists/:checklistId', { params, body })).toBe('checklist-not-found')
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { ...body, guideId: 'nothing' } })).toBe('guide-not-found')
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { ...body, townshipCode: '430923999' } })).toBe('township-unknown')
    await publishGuide(stand.composition.services, { id: 'orphan', itemNo: 26 })
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId }, body: { ...body, guideId: 'orphan' } })).toBe('bad-input')
  })

  it('of which one person may keep fifty', async () => {
    const citizen = await stand.newCitizen()
    for (let i = 0; i < 50; i += 1) await save(citizen, randomUUID())
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null } })).toBe('too-many-checklists')
  })

  it('says that the guide has changed until it is saved again, shows the papers of today, and outlives the guide', async () => {
    await publishGuide(stand.composition.services, { id: 'disability-care', itemNo: 25, name: '护理补贴' })
    const { citizen, checklistId, params } = await saved({ guideId: 'disability-care' })
    await publishGuide(stand.composition.services, { id: 'disability-care', itemNo: 25, name: '护理补贴', papers: aGuide().papers.slice(0, 1) }, { version: 2 })
    const view = await citizen.client.ok('GET /checklists/:checklistId', { params })
    expect([view.guideChanged, view.bring.map(({ id }) => id)]).toEqual([true, ['identity-card']])
    expect((await save(citizen, checklistId, { guideId: 'disability-care', version: 1 })).guideChanged).toBe(false)
    await takeDown(stand.composition.services, 'guide', 'disability-care', '停办')
    expect(await citizen.client.ok('GET /checklists/:checklistId', { params })).toMatchObject({ guideName: '这份指南已经撤下', bring: [], guideChanged: true })
  })

  it('lies encrypted, and so does how to reach the person: no answer, name or number in any column', async () => {
    const { papers } = await sent()
    const values = await dump(stand.database)
    for (const secret of ['老李头', 'insured', contact.contactName, contact.contactPhone]) expect(values.filter(({ place, value }) => value.includes(secret) && !place.startsWith('public_content')).map(({ place }) => place), secret).toEqual([])
    expect(values.some(({ value }) => value.includes(papers[0]?.photos[0] ?? '-'))).toBe(true)
  })
})

describe('材料预审', () => {
  it('is promised in three working days, goes to the township where it is handed in there, and has a code to read aloud', async () => {
    const { checklist, code } = await sent()
    const { calendar } = stand.composition.services.ruleBook.current()
    expect(checklist.precheck).toMatchObject({ status: 'sent', unitName: '东坪镇社会事务综合服务中心', dueOn: addWorkingDays(dayOf(Date.now()), 3, calendar).day, decidedAt: null, trips: null })
    expect(code).toMatch(/^[ACDEFGHJKMNPRTWXY34679]{8}$/)
    const mine = await saved({ townshipCode: null })
    expect((await send(mine)).checklist.precheck?.unitName).toBe('社会救助股')
  })

  it('sent on the Friday before a long holiday is due on the third working day after it', async () => {
    const mine = await saved()
    await stand.composition.services.ruleBook.reload()
    const ctx = contextAt(stand.composition.services, moment('2026-09-30'), { actor: { kind: 'citizen', id: mine.citizen.id }, address: 'test', sign: () => '' }) as CitizenContext
    const view = await sendPrecheck(ctx, { ...mine.params, ...contact, papers: [{ paperId: 'identity-card', photos: [await photo(mine.citizen)], filledFormId: null }] })
    expect(view.precheck?.dueOn).toBe(addWorkingDays(dayOf(moment('2026-09-30').getTime()), 3, ctx.calendar).day)
    expect(view.precheck?.dueOn && view.precheck.dueOn > '2026-10-08').toBe(true)
  })

  it('sent twice on a bad line is one; with other papers it must be taken back first', async () => {
    const { citizen, params, papers, code } = await sent()
    const again = await citizen.client.ok('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers } })
    expect(again.precheck).toMatchObject({ code, status: 'sent' })
    expect(await citizen.client.refusal('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers: papers.slice(0, 1) } })).toBe('precheck-open')
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params, body: { guideId: 'temporary-aid-spending', townshipCode: township, answered: { why: ['school'] }, ticked: [], whom: null } })).toBe('precheck-open')
    expect((await save(citizen, params.checklistId, { ticked: ['identity-card'] })).ticked).toEqual(['identity-card'])
  })

  it('takes only papers of the list, each with a photo of one\'s own that is used nowhere else', async () => {
    const mine = await saved()
    const stranger = await stand.newCitizen()
    const own = await photo(mine.citizen)
    const refusalOf = (papers: object[]) => mine.citizen.client.refusal('POST /checklists/:checklistId/precheck', { params: mine.params, body: { ...contact, papers } as never })
    const one = (paperId: string, photos: string[], filledFormId: string | null = null) => ({ paperId, photos, filledFormId })
    for (const paperId of ['income', 'school-bill', 'pledge', 'nothing']) expect(await refusalOf([one(paperId, [own])]), paperId).toBe('bad-input')
    expect(await refusalOf([one('identity-card', [])])).toBe('precheck-paper-empty')
    expect(await refusalOf([one('identity-card', [], randomUUID())])).toBe('filled-form-missing')
    for (const id of [randomUUID(), await photo(stranger)]) expect(await refusalOf([one('identity-card', [id])])).toBe('precheck-photo-missing')
    expect(await refusalOf([one('identity-card', [own]), one('hospital-bill', [own])])).toBe('precheck-photo-missing')
    await fileCase(stand, { fileIds: [own] }, mine.citizen)
    expect(await refusalOf([one('identity-card', [own])])).toBe('precheck-photo-missing')
    const { papers } = await send(mine)
    expect(await mine.citizen.client.refusal('POST /cases', { body: { submissionId: randomUUID(), type: 'help', statement: '请查一查', townshipCode: township, fileIds: papers[0]?.photos ?? [], publicity: 'private' } as never })).toBe('file-missing')
    const open = await saved({ answered: { why: ['illness'] } })
    expect(await open.citizen.client.refusal('POST /checklists/:checklistId/precheck', { params: open.params, body: { ...contact, papers: [one('identity-card', [await photo(open.citizen)])] } })).toBe('answers-incomplete')
    const undecided = await stand.newCitizen({ agreed: false })
    expect(await undecided.client.refusal('POST /checklists/:checklistId/precheck', { params: mine.params, body: { ...contact, papers: [one('identity-card', [own])] } })).toBe('privacy-not-accepted')
  })

  it('taken back or deleted leaves no photo behind, on the disk or to be seen; its photos are not swept while it stands', async () => {
    const first = await sent()
    const fileId = first.papers[0]?.photos[0] ?? ''
    expect(await look('GET /checklists/:checklistId/photos/:fileId', first.citizen.client.token, { ...first.params, fileId })).toBe(200)
    await sweepPhotos(await contextOn(stand, new Date(Date.now() + 30 * 86_400_000)))
    expect(await look('GET /staff/prechecks/:precheckId/photos/:fileId', officer.client.token, { precheckId: first.precheckId, fileId })).toBe(200)
    const before = await storedFiles()
    const back = await first.citizen.client.ok('POST /checklists/:checklistId/precheck/take-back', { params: first.params })
    expect(back.precheck).toMatchObject({ status: 'taken-back', papers: [] })
    expect(await storedFiles()).toBe(before - 3)
    expect(await look('GET /checklists/:checklistId/photos/:fileId', first.citizen.client.token, { ...first.params, fileId })).toBe(410)
    expect(await look('GET /staff/prechecks/:precheckId/photos/:fileId', officer.client.token, { precheckId: first.precheckId, fileId })).toBe(404)
    expect(await officer.client.refusal('GET /staff/precheck-codes/:code', { params: { code: first.code } })).toBe('precheck-not-found')
    expect(await officer.client.refusal('POST /staff/prechecks/:precheckId/contact', { params: { precheckId: first.precheckId } })).toBe('precheck-taken-back')
    expect((await decide(first.precheckId, first.version + 1, null)).problem?.code).toBe('precheck-taken-back')
    expect((await send(first)).checklist.precheck).toMatchObject({ status: 'sent', code: first.code })
    const second = await sent()
    const whole = await storedFiles()
    await second.citizen.client.ok('DELETE /checklists/:checklistId', { params: second.params })
    expect(await storedFiles()).toBe(whole - 3)
    expect(await second.citizen.client.refusal('GET /checklists/:checklistId', { params: second.params })).toBe('checklist-not-found')
    expect((await stand.database.pool.query('SELECT 1 FROM precheck WHERE id = $1', [second.precheckId])).rowCount).toBe(0)
  })
})

describe('who looks at a pre-check', () => {
  it('sees the situation in words, the photos and a masked contact, never whose account it is; another unit sees nothing', async () => {
    const { citizen, precheckId, code, papers } = await sent()
    const view = await officer.client.ok('GET /staff/prechecks/:precheckId', { params: { precheckId } })
    expect(view).toMatchObject({ code, status: 'sent', guideName: '临时救助（支出型）', papers: 2, looked: 0, mayDecide: true, checkOurselves: ['家庭收入和财产'], contact: { phone: '138****9876' } })
    expect(view.situation).toEqual([{ question: '钱主要花在哪里？', answer: '看病' }, { question: '看病的钱医保报过了吗？', answer: '报过了' }])
    expect(view.list.map(({ name }) => name)).toEqual(['身份证', '住院费用结算单'])
    for (const secret of [citizen.id, contact.contactName, contact.contactPhone, '老李头']) expect(JSON.stringify(view)).not.toContain(secret)
    const chief = await stand.logInAs('section-chief', 'social-assistance')
    for (const { client } of [other, chief]) {
      expect(await client.refusal('GET /staff/prechecks/:precheckId', { params: { precheckId } })).toBe('precheck-not-found')
      expect(await client.refusal('GET /staff/precheck-codes/:code', { params: { code } })).toBe('precheck-not-found')
      expect(await client.refusal('POST /staff/prechecks/:precheckId/contact', { params: { precheckId } })).toBe('precheck-not-found')
      expect(await look('GET /staff/prechecks/:precheckId/photos/:fileId', client.token, { precheckId, fileId: papers[0]?.photos[0] })).toBe(404)
      expect((await client.ok('GET /staff/prechecks')).items.map((line) => line.precheckId)).not.toContain(precheckId)
      expect((await client.call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version: 1, papers: verdicts(null), note: null } })).problem?.code).toBe('precheck-not-found')
    }
    expect(await (await stand.logInAs('head', 'bureau')).client.refusal('GET /staff/prechecks')).toBe('forbidden')
    const elsewhere = await sent()
    expect(await look('GET /staff/prechecks/:precheckId/photos/:fileId', officer.client.token, { precheckId, fileId: elsewhere.papers[0]?.photos[0] })).toBe(404)
  })

  it('sees the whole contact only with a trace', async () => {
    const { precheckId } = await sent()
    expect(await officer.client.ok('POST /staff/prechecks/:precheckId/contact', { params: { precheckId } })).toEqual({ name: contact.contactName, phone: contact.contactPhone })
    const { rows } = await stand.database.pool.query<{ actor: string, data: string }>('SELECT actor, data FROM audit_waiting WHERE action = $1 AND subject = $2', ['precheck-contact-revealed', precheckId])
    expect(rows.map(({ actor, data }) => [actor, data])).toEqual([[officer.id, '{}']])
  })

  it('decides all papers at once, and the citizen is told without a word of what it is about', async () => {
    const { citizen, params, precheckId, version, code } = await sent()
    const partly = await officer.client.call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version, papers: verdicts(null).slice(0, 1), note: null } })
    expect(partly.problem?.code).toBe('verdicts-incomplete')
    expect((await decide(precheckId, version, 'hospital-bill', { papers: verdicts('hospital-bill').map((each) => ({ ...each, note: null })) })).problem?.code).toBe('wrong-without-how')
    expect((await decide(precheckId, version + 1, null)).problem?.code).toBe('precheck-stale')
    const { body } = await decide(precheckId, version, 'hospital-bill', { note: '别的都齐了' })
    expect(body).toMatchObject({ status: 'not-ready', looked: 2, note: '别的都齐了', wrongLists: 1 })
    const mine = await citizen.client.ok('GET /checklists/:checklistId', { params })
    expect(mine.precheck).toMatchObject({ status: 'not-ready', note: '别的都齐了', secondTimeBecause: null, papers: [{ verdict: 'ok', note: null }, { verdict: 'wrong', note: '金额看不清，请在亮处重拍' }] })
    const { items } = await citizen.client.ok('GET /notices')
    expect(items).toMatchObject([{ title: '您交的材料有要改的', caseNo: null }])
    expect(items[0]?.text).toContain(code)
    const { rows } = await stand.database.pool.query<{ fields: object, purpose: string }>('SELECT fields, purpose FROM notice WHERE citizen_id = $1', [citizen.id])
    expect(rows[0]).toMatchObject({ purpose: 'case-progress', fields: { thing2: '材料预审', phrase4: '要改材料' } })
    for (const word of ['临时救助', '结算单', '看不清']) expect(JSON.stringify([rows, items])).not.toContain(word)
  })

  it('gives a second list of wrongs only with a reason, which the citizen reads, whatever was sent anew or taken back between', async () => {
    const mine = await sent()
    const { precheckId, papers, citizen, params, code } = mine
    await decide(precheckId, mine.version, 'hospital-bill')
    const keptPhoto = papers[0]?.photos[0] ?? ''
    const before = await storedFiles()
    const renewed = [{ paperId: 'identity-card', photos: [keptPhoto], filledFormId: null }, { paperId: 'hospital-bill', photos: [await photo(citizen)], filledFormId: null }]
    const again = await citizen.client.ok('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers: renewed } })
    expect(again.precheck).toMatchObject({ status: 'sent', code, decidedAt: null, papers: [{ verdict: null }, { verdict: null }] })
    expect(await storedFiles()).toBe(before - 1)
    expect(await look('GET /checklists/:checklistId/photos/:fileId', citizen.client.token, { ...params, fileId: keptPhoto })).toBe(200)
    await citizen.client.ok('POST /checklists/:checklistId/precheck/take-back', { params })
    await send(mine)
    const { version } = await officer.client.ok('GET /staff/prechecks/:precheckId', { params: { precheckId } })
    expect((await decide(precheckId, version, 'identity-card')).problem?.code).toBe('second-list-without-reason')
    expect((await decide(precheckId, version, 'identity-card', { secondTimeBecause: '头一次没有看反面' })).body).toMatchObject({ status: 'not-ready', wrongLists: 2, secondTimeBecause: '头一次没有看反面' })
    expect((await citizen.client.ok('GET /checklists/:checklistId', { params })).precheck?.secondTimeBecause).toBe('头一次没有看反面')
    expect((await decide(precheckId, version + 1, null)).body.status).toBe('ready')
    expect((await citizen.client.ok('GET /notices')).items.map(({ title }) => title)).toEqual(['您交的材料齐了', '您交的材料有要改的', '您交的材料有要改的'])
    expect(await citizen.client.refusal('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers: renewed } })).toBe('precheck-ready')
  })

  it('finds the waiting ones due first, each once over the pages', async () => {
    const unit = await stand.logInAs('township-officer', 'township-430923211')
    for (let i = 0; i < 5; i += 1) await send(await saved({ townshipCode: '430923211' }))
    await stand.database.pool.query('UPDATE precheck SET due_on = $1 WHERE id = (SELECT id FROM precheck WHERE unit_id = $2 ORDER BY id DESC LIMIT 1)', ['2026-01-05', 'township-430923211'])
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next, waiting } = await unit.client.ok('GET /staff/prechecks', { querystring: { limit: 2, ...(cursor ? { cursor } : {}) } })
      expect(waiting).toBe(5)
      seen.push(...items.map(({ dueOn, precheckId }) => `${dueOn} ${precheckId}`))
      cursor = next ?? undefined
    } while (cursor)
    expect([seen.length, new Set(seen).size, seen[0]?.slice(0, 10)]).toEqual([5, 5, '2026-01-05'])
    expect(seen).toEqual(seen.toSorted())
    expect((await unit.client.ok('GET /staff/prechecks', { querystring: { status: 'ready' } })).items).toEqual([])
  })

  it('of many at once only the first decides', async () => {
    const { precheckId, version } = await sent()
    const codes = await Promise.all(Array.from({ length: 5 }, async () => (await decide(precheckId, version, null)).problem?.code ?? 'ok'))
    expect(codes.toSorted()).toEqual(['ok', 'precheck-stale', 'precheck-stale', 'precheck-stale', 'precheck-stale'])
  })
})

describe('trips', () => {
  it('are asked once for each matter, are told by citizen and counter, and are reported by item and township', async () => {
    const mine = await sent()
    const told = await mine.citizen.client.ok('POST /checklists/:checklistId/trips', { params: mine.params, body: { times: 2, missing: '刘满香的结算单，电话13873712345' } })
    expect([told.trips, told.precheck?.trips]).toEqual([2, 2])
    await officer.client.ok('POST /staff/prechecks/:precheckId/trips', { params: { precheckId: mine.precheckId }, body: { times: 3, missing: null } })
    expect((await mine.citizen.client.ok('GET /checklists/:checklistId', { params: mine.params })).trips).toBe(3)
    expect(await other.client.refusal('POST /staff/prechecks/:precheckId/trips', { params: { precheckId: mine.precheckId }, body: { times: 1, missing: null } })).toBe('precheck-not-found')
    const filed = await caseAt(stand, 'answered', { townshipCode: '430923211' })
    const stranger = await stand.newCitizen()
    expect(await stranger.client.refusal('POST /cases/:caseNo/trips', { params: { caseNo: filed.caseNo }, body: { times: 1 } })).toBe('case-not-found')
    for (const times of [5, 0]) await filed.citizen.client.ok('POST /cases/:caseNo/trips', { params: { caseNo: filed.caseNo }, body: { times } })
    const report = await (await stand.logInAs('editor', 'office')).client.ok('GET /staff/trips')
    expect(report).toMatchObject({ asked: 2, trips: 3, none: 1, more: 1 })
    expect(report.byItem).toMatchObject([{ name: '临时救助（支出型）', asked: 1, trips: 3, perMatter: 3 }, { name: '问政（求助）', asked: 1, trips: 0 }])
    expect(report.byItem[0]?.missing[0]).toContain('结算单')
    expect(JSON.stringify(report)).not.toContain('13873712345')
    expect(report.byTownship.map(({ name, trips }) => [name, trips])).toEqual([['东坪镇', 3], ['南金乡', 0]])
    expect(report.prechecks.saved).toBeGreaterThan(0)
    const chief = await stand.logInAs('township-chief', `township-${township}`)
    expect(await chief.client.ok('GET /staff/trips')).toMatchObject({ asked: 1, byTownship: [{ name: '东坪镇' }] })
    expect(await chief.client.ok('GET /staff/trips', { querystring: { since: '2099-01-01' } })).toMatchObject({ asked: 0, prechecks: { sent: 0 } })
    expect(await chief.client.refusal('GET /staff/trips', { querystring: { since: '2026-02-30' } })).toBe('bad-input')
  }, 60_000)

  it('of a confidential case name neither unit nor township', async () => {
    const { caseNo, citizen } = await fileCase(stand, { type: 'report', identity: 'confidential', townshipCode: township })
    await citizen.client.ok('POST /cases/:caseNo/trips', { params: { caseNo }, body: { times: 1 } })
    const { rows } = await stand.database.pool.query('SELECT t.unit_id, t.township_code FROM trip t JOIN cases c ON c.id = t.subject_id WHERE c.case_no = $1', [caseNo])
    expect(rows).toEqual([{ unit_id: null, township_code: null }])
  })
})
