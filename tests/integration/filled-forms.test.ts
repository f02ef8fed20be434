import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import type { Filled } from '@minsheng/domain/forms/form.ts'
import { startStand, type Stand } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import { drawSignature, fetchFile, filledAid, secret, wordsOfPdf } from '../support/forms.ts'
import type { Citizen } from '../support/people.ts'

type Save = Input<'PUT /filled-forms/:filledId'>['body']

let stand: Stand
let signature: string
beforeAll(async () => {
  stand = await startStand()
  signature = await drawSignature()
})
afterAll(async () => { await stand.stop() })

describe('what a person keeps', () => {
  const details = { ...secret, address: '大溪村三组金丝楠 12 号' }

  it('is kept only with their yes, sealed, for them alone, until they take it back', async () => {
    const [one, other] = [await stand.newCitizen(), await stand.newCitizen()]
    expect(await one.client.ok('GET /me/details')).toEqual({ agreedAt: null, details: {} })
    expect(await one.client.refusal('PUT /me/details', { body: { agreed: false as true, details } })).toBe('bad-input')
    await one.client.ok('PUT /me/details', { body: { agreed: true, details: { ...details, phone: '138 7371 9876' } } })
    expect(await one.client.ok('GET /me/details')).toEqual({ agreedAt: expect.any(String) as string, details })
    expect((await other.client.ok('GET /me/details')).details).toEqual({})
    const stored = await dump(stand.database)
    for (const value of Object.values(details)) expect(stored.filter(({ value: text }) => text.includes(value)).map(({ place }) => place)).toEqual([])
    await one.client.ok('PUT /me/details', { body: { agreed: true, details: { name: secret.name } } })
    expect((await one.client.ok('GET /me/details')).details).toEqual({ name: secret.name })
    await one.client.ok('DELETE /me/details')
    expect(await one.client.ok('GET /me/details')).toEqual({ agreedAt: null, details: {} })
    expect((await stand.database.pool.query('SELECT count(*)::int AS n FROM kept_details WHERE citizen_id IS NOT NULL')).rows).toEqual([{ n: 0 }])
  })

  it('is refused when wrong, by its name, and before the privacy notice was accepted', async () => {
    const one = await stand.newCitizen()
    const { problem } = await one.client.call('PUT /me/details', { body: { agreed: true, details: { phone: '123' } } })
    expect(problem).toMatchObject({ code: 'bad-input', fields: { 'details.phone': expect.stringContaining('11 位') as string } })
    const silent = await stand.newCitizen({ agreed: false })
    expect(await silent.client.refusal('PUT /me/details', { body: { agreed: true, details } })).toBe('privacy-not-accepted')
    expect(await silent.client.refusal('PUT /filled-forms/:filledId', { params: { filledId: randomUUID() }, body: { formId: 'orphan', formVersion: 1, status: 'draft', version: 0, answers: splitFilled({}) } })).toBe('privacy-not-accepted')
  })
})

describe('我填的表', () => {
  const save = (citizen: Citizen, filledId: string, { answers = { name: secret.name }, ...over }: Partial<Omit<Save, 'answers'>> & { answers?: Filled } = {}) =>
    citizen.client.call('PUT /filled-forms/:filledId', { params: { filledId }, body: { formId: 'temporary-aid', formVersion: 1, status: 'draft', version: 0, answers: splitFilled(answers), ...over } })

  it('is saved step by step, printed with its values, and is nobody else’s', async () => {
    const [one, other] = [await stand.newCitizen(), await stand.newCitizen()]
    const filledId = randomUUID()
    expect((await save(one, filledId)).body).toEqual({ version: 1 })
    expect((await save(one, filledId, { version: 1, status: 'done', answers: filledAid(signature) })).body).toEqual({ version: 2 })
    expect((await one.client.ok('GET /filled-forms')).items).toMatchObject([{ filledId, formId: 'temporary-aid', title: '临时救助申请表（支出型）', status: 'done', version: 2, standingText: null }])
    expect(await one.client.ok('GET /filled-forms/:filledId', { params: { filledId } })).toMatchObject({ answers: { texts: { name: secret.name, sign: signature }, choices: { kinds: ['其他基本生活支出'] } } })
    const files = await Promise.all(['pdf', 'docx'].map((format) => fetchFile(stand.baseUrl, 'GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format } }, one.client.token)))
    expect(await wordsOfPdf(files[0]?.bytes ?? new Uint8Array())).toContain(secret.name)
    const serials = files.map(({ name }) => /MZB-04-v1-\w{6}/.exec(decodeURIComponent(name))?.[0])
    expect(new Set(serials).size).toBe(1)
    expect((await other.client.ok('GET /filled-forms')).items).toEqual([])
    for (const key of ['GET /filled-forms/:filledId', 'DELETE /filled-forms/:filledId'] as const) expect(await other.client.refusal(key, { params: { filledId } })).toBe('filled-form-not-found')
    expect((await fetchFile(stand.baseUrl, 'GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format: 'pdf' } }, other.client.token)).problem?.code).toBe('filled-form-not-found')
    expect((await save(other, filledId)).problem?.code).toBe('submission-taken')
    const stored = await dump(stand.database)
    for (const value of [...Object.values(secret), signature.slice(0, 60)]) expect(stored.filter(({ value: text }) => text.includes(value)).map(({ place }) => place)).toEqual([])
    await one.client.ok('DELETE /filled-forms/:filledId', { params: { filledId } })
    expect(await one.client.refusal('GET /filled-forms/:filledId', { params: { filledId } })).toBe('filled-form-not-found')
    expect((await stand.database.pool.query('SELECT 1 FROM filled_form WHERE id = $1', [filledId])).rowCount).toBe(0)
    expect((await save(one, filledId, { version: 2 })).problem?.code).toBe('filled-form-not-found')
  })

  it('a draft may have gaps, what is done may not; a draft is printed with its gaps', async () => {
    const one = await stand.newCitizen()
    const filledId = randomUUID()
    expect((await save(one, filledId, { status: 'done' })).problem).toMatchObject({ code: 'form-incomplete', fields: { phone: expect.any(String) as string } })
    expect((await save(one, filledId, { answers: { name: secret.name, phone: '138' } })).status).toBe(200)
    const wrong = await fetchFile(stand.baseUrl, 'GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format: 'pdf' } }, one.client.token)
    expect(wrong.problem).toMatchObject({ code: 'form-incomplete', fields: { phone: expect.any(String) as string } })
    expect((await save(one, filledId, { version: 1 })).status).toBe(200)
    const right = await fetchFile(stand.baseUrl, 'GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format: 'pdf' } }, one.client.token)
    expect(await wordsOfPdf(right.bytes)).toContain(secret.name)
  })

  it('of two phones saving at once one is told to look again; the same save sent twice is one', async () => {
    const one = await stand.newCitizen()
    const filledId = randomUUID()
    await save(one, filledId)
    expect((await save(one, filledId)).body).toEqual({ version: 1 })
    const both = await Promise.all([save(one, filledId, { version: 1, answers: { name: '甲' } }), save(one, filledId, { version: 1, answers: { name: '乙' } })])
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409])
    expect(both.find(({ problem }) => problem)?.problem?.code).toBe('filled-form-stale')
    expect((await save(one, filledId, { version: 2, formId: 'orphan' })).problem?.code).toBe('filled-form-stale')
  })

  it('holds no more than fifty, even when many are saved at once', async () => {
    const one = await stand.newCitizen()
    const saved = await Promise.all(Array.from({ length: 53 }, () => save(one, randomUUID())))
    expect(saved.filter(({ status }) => status === 200)).toHaveLength(limits.filledForms)
    expect(new Set(saved.flatMap(({ problem }) => problem ? [problem.code] : []))).toEqual(new Set(['filled-forms-full']))
    expect((await one.client.ok('GET /filled-forms')).items).toHaveLength(limits.filledForms)
  })
})
