import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import { drawSignature, fetchFile, filledAid, secret, wordsOfPdf } from '../support/forms.ts'
import { contact, type Counter, openCounter, photo, send, verdicts } from '../support/prechecks.ts'

let counter: Counter
beforeAll(async () => { counter = await openCounter() })
afterAll(async () => { await counter.stand.stop() })

describe('who looks at a pre-check', () => {
  it('sees the situation in words, the photos and a masked contact, never whose account it is; another unit sees nothing', async () => {
    const { citizen, precheckId, code, papers } = await counter.sent()
    const view = await counter.officer.client.ok('GET /staff/prechecks/:precheckId', { params: { precheckId } })
    expect(view).toMatchObject({ code, status: 'sent', guideName: '临时救助（支出型）', papers: 2, looked: 0, mayDecide: true, checkOurselves: ['家庭收入和财产'], contact: { phone: '138****9876' } })
    expect(view.situation).toEqual([{ question: '钱主要花在哪里？', answer: '看病' }, { question: '看病的钱医保报过了吗？', answer: '报过了' }])
    expect(view.list.map(({ name, form }) => [name, form])).toEqual([['身份证', 'original-and-copy'], ['住院费用结算单', 'original']])
    for (const secret of [citizen.id, contact.contactName, contact.contactPhone, '老李头']) expect(JSON.stringify(view)).not.toContain(secret)
    const chief = await counter.stand.logInAs('section-chief', 'social-assistance')
    for (const { client } of [counter.other, chief]) {
      expect(await client.refusal('GET /staff/prechecks/:precheckId', { params: { precheckId } })).toBe('precheck-not-found')
      expect(await client.refusal('GET /staff/precheck-codes/:code', { params: { code } })).toBe('precheck-not-found')
      expect(await client.refusal('POST /staff/prechecks/:precheckId/contact', { params: { precheckId } })).toBe('precheck-not-found')
      expect(await counter.look('GET /staff/prechecks/:precheckId/photos/:fileId', client.token, { precheckId, fileId: papers[0]?.photos[0] })).toBe(404)
      expect((await client.ok('GET /staff/prechecks')).items.map((line) => line.precheckId)).not.toContain(precheckId)
      expect((await client.call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version: 1, papers: verdicts(null), note: null } })).problem?.code).toBe('precheck-not-found')
    }
    expect(await (await counter.stand.logInAs('head', 'bureau')).client.refusal('GET /staff/prechecks')).toBe('forbidden')
    const elsewhere = await counter.sent()
    expect(await counter.look('GET /staff/prechecks/:precheckId/photos/:fileId', counter.officer.client.token, { precheckId, fileId: elsewhere.papers[0]?.photos[0] })).toBe(404)
  })

  it('sees the whole contact only with a trace', async () => {
    const { precheckId } = await counter.sent()
    expect(await counter.officer.client.ok('POST /staff/prechecks/:precheckId/contact', { params: { precheckId } })).toEqual({ name: contact.contactName, phone: contact.contactPhone })
    const { rows } = await counter.stand.database.pool.query<{ actor: string, data: string }>('SELECT actor, data FROM audit_waiting WHERE action = $1 AND subject = $2', ['precheck-contact-revealed', precheckId])
    expect(rows.map(({ actor, data }) => [actor, data])).toEqual([[counter.officer.id, '{}']])
  })

  it('reads a form that was sent along, which does not change while it waits; put back to a draft it is nobody\'s to read', async () => {
    const mine = await counter.saved()
    const { client } = mine.citizen
    const [filled, answers] = [{ params: { filledId: randomUUID() } }, splitFilled(filledAid(await drawSignature()))]
    const saved = (status: 'draft' | 'done', version: number) => client.call('PUT /filled-forms/:filledId', { ...filled, body: { formId: 'temporary-aid', formVersion: 1, status, version, answers } })
    expect((await saved('done', 0)).status).toBe(200)
    const { code } = (await client.ok('POST /checklists/:checklistId/precheck', { params: mine.params, body: { ...contact, papers: [{ paperId: 'identity-card', photos: [await photo(mine.citizen)], filledFormId: null }, { paperId: 'hospital-bill', photos: [], filledFormId: filled.params.filledId }] } })).precheck ?? { code: '' }
    const { precheckId, version } = await counter.officer.client.ok('GET /staff/precheck-codes/:code', { params: { code } })
    const read = () => fetchFile(counter.stand.baseUrl, 'GET /staff/prechecks/:precheckId/forms/:filledFormId', { params: { precheckId, filledFormId: filled.params.filledId } }, counter.officer.client.token)
    expect(await wordsOfPdf((await read()).bytes)).toContain(secret.name)
    expect([(await saved('done', 0)).status, (await saved('draft', 1)).problem?.code, await client.refusal('DELETE /filled-forms/:filledId', filled)]).toEqual([200, 'precheck-open', 'precheck-open'])
    await counter.decide(precheckId, version, 'hospital-bill')
    expect((await saved('draft', 1)).status).toBe(200)
    expect((await read()).problem?.code).toBe('file-not-found')
    await client.ok('DELETE /filled-forms/:filledId', filled)
  })

  it('decides all papers at once, and the citizen is told without a word of what it is about', async () => {
    const { citizen, params, precheckId, version, code } = await counter.sent()
    const partly = await counter.officer.client.call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version, papers: verdicts(null).slice(0, 1), note: null } })
    expect(partly.problem?.code).toBe('verdicts-incomplete')
    expect((await counter.decide(precheckId, version, 'hospital-bill', { papers: verdicts('hospital-bill').map((each) => ({ ...each, note: null })) })).problem?.code).toBe('wrong-without-how')
    expect((await counter.decide(precheckId, version + 1, null)).problem?.code).toBe('precheck-stale')
    expect((await counter.officer.client.ok('GET /staff/prechecks/:precheckId', { params: { precheckId } })).decidedAt).toBeNull()
    const { body } = await counter.decide(precheckId, version, 'hospital-bill', { note: '别的都齐了' })
    expect(body).toMatchObject({ status: 'not-ready', decidedAt: expect.any(String) as string, looked: 2, note: '别的都齐了', wrongLists: 1 })
    const mine = await citizen.client.ok('GET /checklists/:checklistId', { params })
    expect(mine.precheck).toMatchObject({ status: 'not-ready', note: '别的都齐了', secondTimeBecause: null, papers: [{ verdict: 'ok', note: null }, { verdict: 'wrong', note: '金额看不清，请在亮处重拍' }] })
    const { items } = await citizen.client.ok('GET /notices')
    expect(items).toMatchObject([{ title: '您交的材料有要改的', caseNo: null }])
    expect(items[0]?.text).toContain(code)
    const { rows } = await counter.stand.database.pool.query<{ fields: object, purpose: string }>('SELECT fields, purpose FROM notice WHERE citizen_id = $1', [citizen.id])
    expect(rows[0]).toMatchObject({ purpose: 'case-progress', fields: { thing2: '材料预审', phrase4: '要改材料' } })
    for (const word of ['临时救助', '结算单', '看不清']) expect(JSON.stringify([rows, items])).not.toContain(word)
  })

  it('gives a second list of wrongs only with a reason, which the citizen reads, whatever was sent anew or taken back between', async () => {
    const mine = await counter.sent()
    const { precheckId, papers, citizen, params, code } = mine
    await counter.decide(precheckId, mine.version, 'hospital-bill')
    const keptPhoto = papers[0]?.photos[0] ?? ''
    const before = await counter.storedFiles()
    const renewed = [{ paperId: 'identity-card', photos: [keptPhoto], filledFormId: null }, { paperId: 'hospital-bill', photos: [await photo(citizen)], filledFormId: null }]
    const again = await citizen.client.ok('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers: renewed } })
    expect(again.precheck).toMatchObject({ status: 'sent', code, decidedAt: null, papers: [{ verdict: null }, { verdict: null }] })
    expect(await counter.storedFiles()).toBe(before - 1)
    expect(await counter.look('GET /checklists/:checklistId/photos/:fileId', citizen.client.token, { ...params, fileId: keptPhoto })).toBe(200)
    await citizen.client.ok('POST /checklists/:checklistId/precheck/take-back', { params })
    await send(mine)
    const { version } = await counter.officer.client.ok('GET /staff/prechecks/:precheckId', { params: { precheckId } })
    expect((await counter.decide(precheckId, version, 'identity-card')).problem?.code).toBe('second-list-without-reason')
    expect((await counter.decide(precheckId, version, 'identity-card', { secondTimeBecause: '头一次没有看反面' })).body).toMatchObject({ status: 'not-ready', wrongLists: 2, secondTimeBecause: '头一次没有看反面' })
    expect((await citizen.client.ok('GET /checklists/:checklistId', { params })).precheck?.secondTimeBecause).toBe('头一次没有看反面')
    expect((await counter.decide(precheckId, version + 1, null)).body.status).toBe('ready')
    expect((await citizen.client.ok('GET /notices')).items.map(({ title }) => title)).toEqual(['您交的材料齐了', '您交的材料有要改的', '您交的材料有要改的'])
    expect(await citizen.client.refusal('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers: renewed } })).toBe('precheck-ready')
  })

  it('finds the waiting ones due first, each once over the pages', async () => {
    const unit = await counter.stand.logInAs('township-officer', 'township-430923211')
    for (let i = 0; i < 5; i += 1) await send(await counter.saved({ townshipCode: '430923211' }))
    await counter.stand.database.pool.query('UPDATE precheck SET due_on = $1 WHERE id = (SELECT id FROM precheck WHERE unit_id = $2 ORDER BY id DESC LIMIT 1)', ['2026-01-05', 'township-430923211'])
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
    const { precheckId, version } = await counter.sent()
    const codes = await Promise.all(Array.from({ length: 5 }, async () => (await counter.decide(precheckId, version, null)).problem?.code ?? 'ok'))
    expect(codes.toSorted()).toEqual(['ok', 'precheck-stale', 'precheck-stale', 'precheck-stale', 'precheck-stale'])
  })
})
