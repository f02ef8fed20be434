import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { crewOf, fileCase, reply, versionOf, type Crew, type Filed } from '../support/factories.ts'

const statement = '我叫刘满香，身份证号430923194703152426，电话13873712345，家住东坪镇城南社区12组5号，低保三个月没到账。'
let stand: Stand
let crew: Crew
let filed: Filed
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
  filed = await fileCase(stand, { statement, contactName: '刘满香', contactPhone: '13873712345' })
})
afterAll(async () => { await stand.stop() })

const params = () => ({ caseNo: filed.caseNo })
const version = () => versionOf(crew.intake, filed.caseNo)
const noticesOf = async () => (await filed.citizen.client.ok('GET /notices')).items.map(({ title }) => title)

describe('the main job, step by step over HTTP', () => {
  it('the citizen takes away a number, a code of eight digits and a day fifteen working days ahead', () => {
    expect(filed.receipt.caseNo).toMatch(/^MZ\d{10}$/)
    expect(filed.receipt.queryCode).toMatch(/^\d{8}$/)
    expect(filed.receipt.due.explanation).toContain('数15个工作日')
  })

  it('首接员 sees it in the inbox with a unit proposed, and accepts it for that unit', async () => {
    const { items } = await crew.intake.client.ok('GET /staff/cases', { querystring: { box: 'to-accept' } })
    expect(items.map(({ caseNo }) => caseNo)).toContain(filed.caseNo)
    const seen = await crew.intake.client.ok('GET /staff/cases/:caseNo', { params: params() })
    expect(seen.suggestion?.unitId).toBe('social-assistance')
    expect(seen.contact).toEqual({ name: '刘**', phone: '138****2345' })
    const state = await crew.intake.client.ok('POST /staff/cases/:caseNo/accept', { params: params(), body: { version: seen.version, unitId: 'social-assistance' } })
    expect(state.status).toBe('accepted')
    expect(await noticesOf()).toEqual(['您反映的事已受理'])
  })

  it('经办人 signs, calls the number once revealed, records contact and finding, and drafts the reply', async () => {
    const { client } = crew.officer
    await client.ok('POST /staff/cases/:caseNo/sign', { params: params(), body: { version: await version() } })
    expect(await client.ok('POST /staff/cases/:caseNo/reveal-contact', { params: params() })).toEqual({ name: '刘满香', phone: '13873712345' })
    const draft = async () => client.call('POST /staff/cases/:caseNo/reply', { params: params(), body: { version: await version(), text: reply } })
    expect((await draft()).problem?.code).toBe('contact-missing')
    await client.ok('POST /staff/cases/:caseNo/contacts', { params: params(), body: { version: await version(), recordId: crypto.randomUUID(), method: 'phone', outcome: 'reached', note: '本人接听' } })
    expect((await draft()).problem?.code).toBe('finding-missing')
    await client.ok('POST /staff/cases/:caseNo/findings', { params: params(), body: { version: await version(), recordId: crypto.randomUUID(), text: '银行卡失效' } })
    expect((await draft()).body.status).toBe('drafted')
  })

  it('股长 returns the draft once, then approves it, and the citizen reads the reply', async () => {
    const { client } = crew.chief
    await client.ok('POST /staff/cases/:caseNo/reply/return', { params: params(), body: { version: await version(), reason: '请写明补发金额' } })
    await crew.officer.client.ok('POST /staff/cases/:caseNo/reply', { params: params(), body: { version: await version(), text: reply } })
    await client.ok('POST /staff/cases/:caseNo/reply/approve', { params: params(), body: { version: await version() } })
    const view = await filed.citizen.client.ok('GET /cases/:caseNo', { params: params() })
    expect(view).toMatchObject({ status: 'answered', reply: { unit: '社会救助股', text: reply }, canRate: true })
    expect(JSON.stringify(view)).not.toContain('请写明补发金额')
  })

  it('one person prepares the masked copy and another publishes it', async () => {
    const side = await crew.preparer.client.ok('POST /staff/cases/:caseNo/publication/preview', { params: params(), body: { parties: [] } })
    for (const secret of ['刘满香', '430923194703152426', '13873712345']) expect(side.question.masked).not.toContain(secret)
    const copy = { parties: side.parties, title: side.title.masked, question: side.question.masked, reply: side.reply.masked }
    expect((await crew.preparer.client.call('POST /staff/cases/:caseNo/publication', { params: params(), body: { ...copy, question: statement, version: await version() } })).problem)
      .toMatchObject({ code: 'still-identifying', fields: { question: expect.any(String) } })
    await crew.preparer.client.ok('POST /staff/cases/:caseNo/publication', { params: params(), body: { ...copy, version: await version() } })
    expect(await crew.preparer.client.refusal('POST /staff/cases/:caseNo/publication/publish', { params: params(), body: { version: await version() } })).toBe('same-person')
    await crew.head.client.ok('POST /staff/cases/:caseNo/publication/publish', { params: params(), body: { version: await version() } })
  })

  it('anyone finds and reads the public answer without logging in', async () => {
    const answerNo = (await crew.preparer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: filed.caseNo } })).publicCopy?.answerNo ?? ''
    const found = await stand.anyone.ok('GET /answers', { querystring: { q: '补发' } })
    expect(found.items.map((item) => item.answerNo)).toEqual([answerNo])
    const answer = await stand.anyone.ok('GET /answers/:answerNo', { params: { answerNo } })
    expect(answer).toMatchObject({ townshipName: '东坪镇', unitName: '社会救助股', daysAllowed: 15, daysUsed: 0 })
    expect(answer.question).not.toContain('刘满香')
  })

  it('the citizen was told of acceptance, answer and publication, once each, and rates twice in one', async () => {
    expect((await noticesOf()).sort()).toEqual(['您反映的事已受理', '您反映的事有答复了', '您的问答已隐去个人信息后公开'].sort())
    await filed.citizen.client.ok('POST /cases/:caseNo/rating', { params: params(), body: { solved: 'partly', treated: 4, comment: '还想知道下个月会不会再断' } })
    expect(await filed.citizen.client.ok('GET /cases/:caseNo', { params: params() })).toMatchObject({ status: 'closed', rating: { solved: 'partly', treated: 4 }, canRate: false })
    expect(await filed.citizen.client.refusal('POST /cases/:caseNo/rating', { params: params(), body: { solved: 'yes', treated: 5 } })).toBe('already-rated')
  })

  it('the timeline tells the citizen each step in order and nothing of the inner back and forth', async () => {
    const { timeline } = await filed.citizen.client.ok('GET /cases/:caseNo', { params: params() })
    expect(timeline.map(({ step }) => step)).toEqual([
      '已提交', '已受理', '已签收，开始办理', '联系群众', '调查核实', '答复送审', '答复送审', '已答复', '已公开', '已评价', '已办结'
    ])
  })
})
