import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGuide, publishGuide, takeDown } from '../support/contents.ts'
import { dump } from '../support/dump.ts'
import { contact, type Counter, illness, openCounter, save } from '../support/prechecks.ts'

let counter: Counter
beforeAll(async () => { counter = await openCounter() })
afterAll(async () => { await counter.stand.stop() })

describe('a checklist', () => {
  it('gives exactly the papers of what was answered, which the bureau looks up itself, and who may act', async () => {
    const { citizen, params } = await counter.saved({ ticked: ['identity-card', 'invented'], answered: { ...illness, invented: ['x'] } })
    const view = await citizen.client.ok('GET /checklists/:checklistId', { params })
    expect(view.bring.map(({ id }) => id)).toEqual(['identity-card', 'hospital-bill'])
    expect([view.checked.map(({ id }) => id), view.onSite.map(({ id, formId }) => [id, formId])]).toEqual([['income'], [['pledge', 'temporary-aid']]])
    expect(view).toMatchObject({ guideName: '临时救助（支出型）', townshipName: '东坪镇', answered: illness, ticked: ['identity-card'], whom: '老李头', version: 1, guideChanged: false, trips: null, precheck: null })
    expect(view.proxy[0]).toContain('代办')
  })

  it('saved twice on a bad line is one, changes with its version, and says when it was changed elsewhere', async () => {
    const { citizen, checklistId } = await counter.saved()
    expect((await save(citizen, checklistId)).version).toBe(1)
    expect((await save(citizen, checklistId, { version: 1, ticked: ['hospital-bill'] })).version).toBe(2)
    expect((await save(citizen, checklistId, { version: 1, ticked: ['hospital-bill'] })).version).toBe(2)
    const stale = await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null, version: 1 } })
    expect(stale).toBe('checklist-stale')
    expect((await citizen.client.ok('GET /checklists')).items).toMatchObject([{ checklistId, guideName: '临时救助（支出型）', whom: '老李头', status: null }])
  })

  it('first saved many times at once, or by two people under one number, is one and never a fault of ours', async () => {
    const [citizen, stranger] = [await counter.stand.newCitizen(), await counter.stand.newCitizen()]
    const checklistId = randomUUID()
    const views = await Promise.all(Array.from({ length: 12 }, () => save(citizen, checklistId)))
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1)
    const asked = { params: { checklistId: randomUUID() }, body: { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null } }
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => (i % 2 ? citizen : stranger).client.call('PUT /checklists/:checklistId', asked)))
    const owner = answers.findIndex(({ status }) => status === 200) % 2
    expect(answers.map(({ problem }) => problem?.code ?? null)).toEqual(answers.map((_, i) => i % 2 === owner ? null : 'checklist-not-found'))
  })

  it('is nobody else\'s, needs a guide and a township there are, and stays with its item', async () => {
    const { citizen, checklistId, params } = await counter.saved()
    const stranger = await counter.stand.newCitizen()
    const body = { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null }
    for (const key of ['GET /checklists/:checklistId', 'DELETE /checklists/:checklistId'] as const) expect(await stranger.client.refusal(key, { params })).toBe('checklist-not-found')
    expect(await stranger.client.refusal('PUT /checklists/:checklistId', { params, body })).toBe('checklist-not-found')
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { ...body, guideId: 'nothing' } })).toBe('guide-not-found')
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { ...body, townshipCode: '430923999' } })).toBe('township-unknown')
    await publishGuide(counter.stand.composition.services, { id: 'orphan', itemNo: 26 })
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId }, body: { ...body, guideId: 'orphan' } })).toBe('bad-input')
  })

  it('is not kept for whoever has not read what is done with it: it says who is ill, dead or in prison', async () => {
    const citizen = await counter.stand.newCitizen({ agreed: false })
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { guideId: 'temporary-aid-spending', townshipCode: null, answered: illness, ticked: [], whom: null } })).toBe('privacy-not-accepted')
    expect((await citizen.client.ok('GET /checklists')).items).toEqual([])
  })

  it('of which one person may keep fifty', async () => {
    const citizen = await counter.stand.newCitizen()
    for (let i = 0; i < 50; i += 1) await save(citizen, randomUUID())
    expect(await citizen.client.refusal('PUT /checklists/:checklistId', { params: { checklistId: randomUUID() }, body: { guideId: 'temporary-aid-spending', townshipCode: null, answered: {}, ticked: [], whom: null } })).toBe('too-many-checklists')
  })

  it('says that the guide has changed until it is saved again, shows the papers of today, and outlives the guide', async () => {
    await publishGuide(counter.stand.composition.services, { id: 'disability-care', itemNo: 25, name: '护理补贴' })
    const { citizen, checklistId, params } = await counter.saved({ guideId: 'disability-care' })
    await publishGuide(counter.stand.composition.services, { id: 'disability-care', itemNo: 25, name: '护理补贴', papers: aGuide().papers.slice(0, 1) }, { version: 2 })
    const view = await citizen.client.ok('GET /checklists/:checklistId', { params })
    expect([view.guideChanged, view.bring.map(({ id }) => id)]).toEqual([true, ['identity-card']])
    expect((await save(citizen, checklistId, { guideId: 'disability-care', version: 1 })).guideChanged).toBe(false)
    await takeDown(counter.stand.composition.services, 'guide', 'disability-care', '停办')
    expect(await citizen.client.ok('GET /checklists/:checklistId', { params })).toMatchObject({ guideName: '这份指南已经撤下', bring: [], guideChanged: true })
  })

  it('lies encrypted, and so does how to reach the person: no answer, name or number in any column', async () => {
    const { papers } = await counter.sent()
    const values = await dump(counter.stand.database)
    for (const secret of ['老李头', 'insured', contact.contactName, contact.contactPhone]) expect(values.filter(({ place, value }) => value.includes(secret) && !place.startsWith('public_content')).map(({ place }) => place), secret).toEqual([])
    expect(values.some(({ value }) => value.includes(papers[0]?.photos[0] ?? '-'))).toBe(true)
  })
})
