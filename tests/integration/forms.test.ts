import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formFieldKinds } from '@minsheng/contract/form-words.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import { mostRows } from '@minsheng/domain/forms/check-answers.ts'
import { fieldKinds, type Filled } from '@minsheng/domain/forms/form.ts'
import { forms } from '@minsheng/domain/forms/forms.ts'
import { startStand, type Stand } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import { drawSignature, fetchFile, filledAid, secret, wordsOfDocx, wordsOfPdf } from '../support/forms.ts'
import { unzipped } from '../support/read-pdf.ts'

let stand: Stand
let signature: string
beforeAll(async () => {
  stand = await startStand()
  signature = await drawSignature()
})
afterAll(async () => { await stand.stop() })

describe('表格下载', () => {
  it('lists the nineteen forms for citizens with number, version and guides to anybody; what staff fill in is had by its name only', async () => {
    const { items } = await stand.anyone.ok('GET /forms')
    expect(items.map(({ formId }) => formId)).toEqual(forms.map(({ id }) => id).filter((id) => id !== 'household-survey'))
    expect(items[3]).toMatchObject({ number: 'MZB-04', version: 1, standing: 'current', standingText: null, guideIds: ['temporary-aid-spending', 'temporary-aid-emergency'], pages: 2 })
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
      const [once, again] = [await fetchFile(stand.baseUrl, 'GET /forms/:formId/file', { params: { formId: id }, querystring: { format } }), await fetchFile(stand.baseUrl, 'GET /forms/:formId/file', { params: { formId: id }, querystring: { format } })]
      expect([once.status, once.type.includes(format === 'pdf' ? 'pdf' : 'wordprocessingml')]).toEqual([200, true])
      expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true)
      const name = decodeURIComponent(once.name.split("UTF-8''")[1] ?? '')
      expect(name).toMatch(new RegExp(`^${title}（MZB-${String(no).padStart(2, '0')}-v1-[2-9A-Z]{6}）\\.${format}$`))
      const text = format === 'pdf' ? await wordsOfPdf(once.bytes) : wordsOfDocx(once.bytes)
      expect(text).toContain(title)
      expect(text).toContain(/MZB-\d\d-v1-\w{6}/.exec(name)?.[0])
    }
  })
})

describe('drawing for whoever is not logged in', () => {
  const asked = (of: Stand, host: string, remoteAddress: string) => of.app.inject({ url: '/api/forms/orphan/file?format=docx', remoteAddress, headers: { host } })

  it('is counted by sender, and only what is drawn: what lies ready or is faulty is not', async () => {
    const drawn = []
    for (let i = 0; i <= 120; i += 1) drawn.push((await asked(stand, `host-${i}.example.cn`, '203.0.113.9')).statusCode)
    expect([new Set(drawn.slice(0, 120)), drawn[120]]).toEqual([new Set([200]), 429])
    expect((await asked(stand, 'host-119.example.cn', '203.0.113.9')).statusCode).toBe(200)
    const faulty = { method: 'POST', url: '/api/forms/temporary-aid/fill', remoteAddress: '203.0.113.10', payload: { version: 1, format: 'docx', answers: splitFilled({}) } } as const
    for (let i = 0; i <= 120; i += 1) expect((await stand.app.inject(faulty)).json<{ code: string }>().code).toBe('form-incomplete')
  })

  it('does not ask which host was named where the address of the pages is known', async () => {
    const known = await startStand({ PUBLIC_URL: 'https://minsheng.example.cn' })
    for (let i = 0; i <= 120; i += 1) expect((await asked(known, `host-${i}.example.cn`, '203.0.113.11')).statusCode).toBe(200)
    await known.stop()
  })
})

describe('filling in without a trace', () => {
  it('answers with the file, values and signature in it, and stores nothing anywhere', async () => {
    const before = await dump(stand.database)
    const pdf = await fetchFile(stand.baseUrl, 'POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'pdf', answers: splitFilled(filledAid(signature)) } })
    const docx = await fetchFile(stand.baseUrl, 'POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'docx', answers: splitFilled(filledAid(signature)) } })
    expect([pdf.status, docx.status]).toEqual([200, 200])
    for (const text of [await wordsOfPdf(pdf.bytes), wordsOfDocx(docx.bytes)]) for (const value of Object.values(secret)) expect(text).toContain(value)
    expect(Object.keys(unzipped(docx.bytes)).filter((path) => path.startsWith('word/media/'))).toHaveLength(2)
    expect((await dump(stand.database)).length).toBe(before.length)
  })

  it('refuses with every place at fault named and explained', async () => {
    const answers = { ...filledAid(signature), 'id-number': '11010519491231002', phone: '1387371', name: '', household: [{ name: '蒋玉莲', relation: '本人', 'id-number': secret['id-number'], health: '健康', income: '很少' }] }
    const { status, problem } = await fetchFile(stand.baseUrl, 'POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'pdf', answers: splitFilled(answers) } })
    expect([status, problem?.code]).toEqual([400, 'form-incomplete'])
    expect(Object.keys(problem?.fields ?? {}).sort()).toEqual(['household.0.income', 'id-number', 'name', 'phone'])
    expect(problem?.fields?.['id-number']).toContain('18 位')
  })

  it('takes no field for staff, no unknown field, no picture that is none, no version there is not', async () => {
    const fill = async (over: Filled, version = 1) => (await fetchFile(stand.baseUrl, 'POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version, format: 'pdf', answers: splitFilled({ ...filledAid(signature), ...over }) } })).problem
    expect(await fill({ 'office-township': '同意' })).toMatchObject({ code: 'form-incomplete', fields: { 'office-township': expect.any(String) as string } })
    expect(await fill({ stranger: 'x' })).toMatchObject({ code: 'form-incomplete', fields: { stranger: expect.any(String) as string } })
    expect(await fill({ sign: `iVBORw0KGgo${'A'.repeat(400)}` })).toMatchObject({ code: 'form-incomplete', fields: { sign: expect.any(String) as string } })
    const huge = (await sharp({ create: { width: 4000, height: 4000, channels: 3, background: 'white' } }).png({ compressionLevel: 9, palette: true }).toBuffer()).toString('base64')
    expect(await fill({ sign: huge })).toMatchObject({ code: 'form-incomplete', fields: { sign: expect.any(String) as string } })
    expect(await fill({}, 2)).toMatchObject({ code: 'form-not-found' })
  })

  it('has limits: text, rows, choices and fields past them are refused before anything is drawn', async () => {
    const fill = async (answers: Filled) => (await fetchFile(stand.baseUrl, 'POST /forms/:formId/fill', { params: { formId: 'temporary-aid' }, body: { version: 1, format: 'pdf', answers: splitFilled(answers) } })).problem?.code
    expect(await fill({ story: '长'.repeat(60_001) })).toBe('bad-input')
    expect(await fill({ household: Array.from({ length: 21 }, () => ({ name: '甲' })) })).toBe('bad-input')
    expect(await fill({ kinds: Array.from({ length: 21 }, () => '医疗') })).toBe('bad-input')
    expect(await fill(Object.fromEntries(Array.from({ length: 121 }, (_, i) => [`f${i}`, 'x'])))).toBe('bad-input')
    expect(await fill({ story: '长'.repeat(300_000) })).toBe('body-too-large')
  })
})
