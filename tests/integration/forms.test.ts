import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input, RouteKey } from '@minsheng/contract/index.ts'
import { formFieldKinds } from '@minsheng/contract/form-words.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import { mostRows } from '@minsheng/domain/forms/check-answers.ts'
import { exampleFilled } from '@minsheng/domain/forms/example-filled.ts'
import { fieldKinds, type Filled, type Form } from '@minsheng/domain/forms/form.ts'
import { forms } from '@minsheng/domain/forms/forms.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { dump } from '../support/dump.ts'
import type { Citizen } from '../support/people.ts'
import { pagesOf, unzipped } from '../support/read-pdf.ts'

type Save = Input<'PUT /filled-forms/:filledId'>['body']

let stand: Stand
let signature: string
beforeAll(async () => {
  stand = await startStand()
  signature = (await sharp({ create: { width: 400, height: 160, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()).toString('base64')
})
afterAll(async () => { await stand.stop() })

const formOf = (id: string): Form => {
  const form = forms.find((each) => each.id === id)
  if (!form) throw new Error(id)
  return form
}
const secret = { name: '欧阳满香', 'id-number': '11010519491231002X', phone: '13873719876', account: '6217995530001234567' }
const aid = (): Filled => ({ ...exampleFilled(formOf('temporary-aid')), sign: signature, name: secret.name, 'id-number': secret['id-number'], phone: secret.phone, account: secret.account })

const fetchFile = async (key: RouteKey, input: { params?: Record<string, string>, querystring?: Record<string, string>, body?: object }, token: string | null = null) => {
  const response = await fetch(addressOf(stand.baseUrl, key, input), {
    method: key.slice(0, key.indexOf(' ')), headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...(input.body ? { 'content-type': 'application/json' } : {}) }, ...(input.body ? { body: JSON.stringify(input.body) } : {})
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const problem = response.ok ? null : JSON.parse(Buffer.from(bytes).toString('utf8')) as { code: string, fields?: Record<string, string> }
  return { status: response.status, type: response.headers.get('content-type') ?? '', name: response.headers.get('content-disposition') ?? '', bytes, problem }
}
const wordsOf = async (bytes: Uint8Array) => (await pagesOf(bytes)).join('')
const wordText = (docx: Uint8Array) => Buffer.from(unzipped(docx)['word/document.xml'] ?? new Uint8Array()).toString('utf8').replace(/<[^>]+>/g, '')

describe('表格下载', () => {
  it('lists the twenty forms with number, version and guides to anybody', async () => {
    const { items } = await stand.anyone.ok('GET /forms')
    expect(items.map(({ formId }) => formId)).toEqual(forms.map(({ id }) => id))
    expect(items[3]).toMatchObject({ number: 'MZB-04', version: 1, standing: 'current', standingText: null, guideIds: ['temporary-aid-spending'], pages: 2 })
  })

  it('gives the definition whole, as it is in the domain, and knows no other form or version', async () => {
    for (const form of forms) {
      const body = await stand.anyone.ok('GET /forms/:formId', { params: { formId: form.id } })
      expect(body.parts).toEqual(form.parts)
      expect(body).toMatchObject({ title: form.title, unitId: form.unitId, basis: form.basis })
    }
    expect(await stand.anyone.refusal('GET /forms/:formId', { params: { formId: 'none' } })).toBe('form-not-found')
    expect(await stand.anyone.refusal('GET /forms/:formId', { params: { formId: 'orphan' }, querystring: { version: 9 } })).toBe('form-not-found')
    expect(new Set<string>(formFieldKinds)).toEqual(new Set<string>(fieldKinds))
    expect(limits.formRows).toBe(mostRows)
  })

  it.each(['pdf', 'docx'])('hands out each form as %s under its own name, the same serial every time', async (format) => {
    for (const { id, title, no } of forms) {
      const [once, again] = [await fetchFile('GET /forms/:formId/file', { params: { formId: id }, querystring: { format } }), await fetchFile('GET /forms/:formId/file', { params: { formId: id }, querystring: { format } })]
      expect([once.status, once.type.includes(format === 'pdf' ? 'pdf' : 'wordprocessingml')]).toEqual([200, true])
      expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true)
      const name = decodeURIComponent(once.name.split("UTF-8''")[1] ?? '')
      expect(name).toMatch(new RegExp(`^${title}（MZB-${String(no).padStart(2, '0')}-v1-[2-9A-Z]{6}）\\.${format}$`))
      const text = format === 'pdf' ? await wordsOf(once.bytes) : wordText(once.bytes)
      expect(text).toContain(title)
      expect(text).toContain(/MZB-\d\d-v1-\w{6}/.exec(name)?.[0])
    }
  })
})

describe('filling in without a trace', () => {
  it('answers with the file, values and signature in it, and stores nothing anywhere', async () => {
    const before = await dump(stand.database)
    const pdf = await fetchFile('POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'pdf', answers: splitFilled(aid()) } })
    const docx = await fetchFile('POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'docx', answers: splitFilled(aid()) } })
    expect([pdf.status, docx.status]).toEqual([200, 200])
    for (const text of [await wordsOf(pdf.bytes), wordText(docx.bytes)]) for (const value of Object.values(secret)) expect(text).toContain(value)
    expect(Object.keys(unzipped(docx.bytes)).filter((path) => path.startsWith('word/media/'))).toHaveLength(2)
    expect((await dump(stand.database)).length).toBe(before.length)
  })

  it('refuses with every place at fault named and explained', async () => {
    const answers = { ...aid(), 'id-number': '11010519491231002', phone: '1387371', name: '', household: [{ name: '蒋玉莲', relation: '本人', 'id-number': secret['id-number'], health: '健康', income: '很少' }] }
    const { status, problem } = await fetchFile('POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'pdf', answers: splitFilled(answers) } })
    expect([status, problem?.code]).toEqual([400, 'form-incomplete'])
    expect(Object.keys(problem?.fields ?? {}).sort()).toEqual(['household.0.income', 'id-number', 'name', 'phone'])
    expect(problem?.fields?.['id-number']).toContain('18 位')
  })

  it('takes no field for staff, no unknown field, no picture that is none, no version there is not', async () => {
    const fill = async (over: Filled, version = 1) => (await fetchFile('POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version, format: 'pdf', answers: splitFilled({ ...aid(), ...over }) } })).problem
    expect(await fill({ 'office-township': '同意' })).toMatchObject({ code: 'form-incomplete', fields: { 'office-township': expect.any(String) as string } })
    expect(await fill({ stranger: 'x' })).toMatchObject({ code: 'form-incomplete', fields: { stranger: expect.any(String) as string } })
    expect(await fill({ sign: `iVBORw0KGgo${'A'.repeat(400)}` })).toMatchObject({ code: 'form-incomplete', fields: { sign: expect.any(String) as string } })
    const huge = (await sharp({ create: { width: 4000, height: 4000, channels: 3, background: 'white' } }).png({ compressionLevel: 9, palette: true }).toBuffer()).toString('base64')
    expect(await fill({ sign: huge })).toMatchObject({ code: 'form-incomplete', fields: { sign: expect.any(String) as string } })
    expect(await fill({}, 2)).toMatchObject({ code: 'form-not-found' })
  })

  it('has limits: text, rows, choices and fields past them are refused before anything is drawn', async () => {
    const fill = async (answers: Filled) => (await fetchFile('POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'pdf', answers: splitFilled(answers) } })).problem?.code
    expect(await fill({ story: '长'.repeat(60_001) })).toBe('bad-input')
    expect(await fill({ household: Array.from({ length: 21 }, () => ({ name: '甲' })) })).toBe('bad-input')
    expect(await fill({ kinds: Array.from({ length: 21 }, () => '医疗') })).toBe('bad-input')
    expect(await fill(Object.fromEntries(Array.from({ length: 121 }, (_, i) => [`f${i}`, 'x'])))).toBe('bad-input')
    expect(await fill({ story: '长'.repeat(300_000) })).toBe('body-too-large')
  })
})

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
    expect((await save(one, filledId, { version: 1, status: 'done', answers: aid() })).body).toEqual({ version: 2 })
    expect((await one.client.ok('GET /filled-forms')).items).toMatchObject([{ filledId, formId: 'temporary-aid', title: '临时救助申请表（支出型）', status: 'done', version: 2, standingText: null }])
    expect(await one.client.ok('GET /filled-forms/:filledId', { params: { filledId } })).toMatchObject({ answers: { texts: { name: secret.name, sign: signature }, choices: { kinds: ['其他基本生活支出'] } } })
    const files = await Promise.all(['pdf', 'docx'].map((format) => fetchFile('GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format } }, one.client.token)))
    expect(await wordsOf(files[0]?.bytes ?? new Uint8Array())).toContain(secret.name)
    const serials = files.map(({ name }) => /MZB-04-v1-\w{6}/.exec(decodeURIComponent(name))?.[0])
    expect(new Set(serials).size).toBe(1)
    expect((await other.client.ok('GET /filled-forms')).items).toEqual([])
    for (const key of ['GET /filled-forms/:filledId', 'DELETE /filled-forms/:filledId'] as const) expect(await other.client.refusal(key, { params: { filledId } })).toBe('filled-form-not-found')
    expect((await fetchFile('GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format: 'pdf' } }, other.client.token)).problem?.code).toBe('filled-form-not-found')
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
    const wrong = await fetchFile('GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format: 'pdf' } }, one.client.token)
    expect(wrong.problem).toMatchObject({ code: 'form-incomplete', fields: { phone: expect.any(String) as string } })
    expect((await save(one, filledId, { version: 1 })).status).toBe(200)
    const right = await fetchFile('GET /filled-forms/:filledId/file', { params: { filledId }, querystring: { format: 'pdf' } }, one.client.token)
    expect(await wordsOf(right.bytes)).toContain(secret.name)
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
