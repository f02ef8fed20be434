import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '@minsheng/contract/index.ts'
import { channels } from '@minsheng/domain/notices/entry.ts'
import { noticeWays } from '@minsheng/contract/notice-words.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

type Words = Output<'GET /staff/rules/notices'>['items'][number]['words']

let stand: Stand
let administrator: StaffMember
let head: StaffMember
beforeAll(async () => {
  stand = await startStand()
  administrator = await stand.logInAs('administrator', 'office')
  head = await stand.logInAs('head', 'bureau')
})
afterAll(async () => { await stand.stop() })

const lineOf = async (event: string) => {
  const line = (await head.client.ok('GET /staff/rules/notices')).items.find((each) => each.event === event)
  if (!line) throw new Error(`no ${event}`)
  return line
}
const accepted = async (over: Partial<Words> = {}): Promise<Words> => ({ ...(await lineOf('case-accepted')).words, ...over })
const bodyOf = (words: Words, event = 'case-accepted') => ({ versionId: randomUUID(), reason: '说得更明白', event, words })
const propose = (words: Words) => administrator.client.ok('POST /staff/rules/notices', { body: bodyOf(words) })
const approve = (versionId: string, by = head) => by.client.call('POST /staff/rules/versions/:versionId/approve', { params: { versionId } })
const told = async () => {
  const { caseNo } = await caseAt(stand, 'accepted')
  const { rows } = await stand.database.pool.query<{ title: string, text: string, fields: Record<string, string> }>('SELECT title, text, fields FROM notice WHERE case_no = $1 AND event = \'case-accepted\'', [caseNo])
  return rows[0]
}

describe('the words of a notice', () => {
  it('are listed with what may be filled in; the ways of the contract are those of the domain', async () => {
    expect(noticeWays).toEqual(channels)
    const line = await lineOf('case-accepted')
    expect(line).toMatchObject({ own: false, waiting: null, lawful: '信访工作条例 第二十三条' })
    expect(line.facts.filter(({ needed }) => needed).map(({ name }) => name)).toEqual(['caseNo', 'day'])
  })

  it('are seen as people will see them while they are typed, with every fault beside its field', async () => {
    const { faults, faces } = await administrator.client.ok('POST /staff/rules/notices/preview', { body: { event: 'case-accepted', words: await accepted({ title: '', text: '{name}收到', phrase: '已受理了。' }) } })
    expect(new Set(faults.map(({ field }) => field))).toEqual(new Set(['title', 'text', 'phrase']))
    expect(faces.inbox.text).toBe('收到')
    expect(faces.wechat?.lines.at(-1)).toEqual({ label: '状态', value: '已受理了。' })
    const good = await administrator.client.ok('POST /staff/rules/notices/preview', { body: { event: 'case-accepted', words: await accepted({ phrase: '在办' }) } })
    expect(good.faults).toEqual([])
    expect(good.faces.sms).toBe('您提交的MZ2026000123号事项在办，请打开“民声”小程序查看。')
  })

  it('are refused with their faults, and for what is no notice', async () => {
    const { problem } = await administrator.client.call('POST /staff/rules/notices', { body: bodyOf(await accepted({ phrase: 'OK', channels: ['sms'] })) })
    expect(problem).toMatchObject({ code: 'rule-wrong', fields: { phrase: expect.stringContaining('汉字'), channels: expect.stringContaining('告知到人') } })
    expect(await administrator.client.refusal('POST /staff/rules/notices', { body: bodyOf(await accepted(), 'toString') })).toBe('rule-wrong')
    expect(await head.client.refusal('POST /staff/rules/notices', { body: bodyOf(await accepted()) })).toBe('forbidden')
  })

  it('come into force by a second person, and the next notice has them; the one before stays', async () => {
    const words = await accepted({ title: '您的事{caseNo}有人办了', text: '{caseNo} 已交给承办单位，最迟{day}答复您。', phrase: '有人办', channels: ['sms', 'subscribe', 'desk'] })
    const { versionId, title } = await propose(words)
    expect(title).toBe('通知的文字：受理并交承办单位')
    expect((await lineOf('case-accepted')).waiting).toBe(versionId)
    expect((await approve(versionId, administrator)).problem?.code).toBe('forbidden')
    const { notice } = await head.client.ok('GET /staff/rules/versions/:versionId', { params: { versionId } })
    expect(notice).toMatchObject({ words, before: { title: '您反映的事已受理' }, faces: { inbox: { title: '您的事MZ2026000123有人办了' } } })
    expect((await head.client.ok('GET /staff/rules/versions/:versionId/preview', { params: { versionId } })).notes).toEqual(['只改以后的通知，已经发出的不动。'])
    expect((await told())?.title).toBe('您反映的事已受理')
    expect((await approve(versionId)).problem).toBeNull()
    expect(await told()).toMatchObject({ title: expect.stringMatching(/^您的事MZ\d{10}有人办了$/), text: expect.stringContaining('已交给承办单位'), fields: { phrase4: '有人办' } })
    expect(await lineOf('case-accepted')).toMatchObject({ own: true, waiting: null, words })
  })

  it('of two proposals one is heard, of two approvals at once one; afterwards the version still says what it changed', async () => {
    const [first, second] = [await propose(await accepted({ phrase: '一' })), await propose(await accepted({ phrase: '二' }))]
    const deputy = await stand.logInAs('deputy-head', 'bureau')
    const answers = await Promise.all([head, deputy, head].map((by) => approve(first.versionId, by)))
    expect(answers.map(({ problem }) => problem?.code ?? 'done').toSorted()).toEqual(['done', 'rule-already-decided', 'rule-already-decided'])
    expect((await approve(second.versionId)).problem?.code).toBe('rules-moved-on')
    const { notice } = await head.client.ok('GET /staff/rules/versions/:versionId', { params: { versionId: first.versionId } })
    expect([notice?.before.phrase, notice?.words.phrase]).toEqual(['有人办', '一'])
  })

  it('are looked at once more when approved: what a release made wrong does not come into force', async () => {
    const { versionId } = await propose(await accepted({ phrase: '三' }))
    await stand.database.pool.query('UPDATE rule_version SET body = jsonb_set(body, \'{text}\', \'"没有编号"\') WHERE id = $1', [versionId])
    expect((await approve(versionId)).problem).toMatchObject({ code: 'rule-wrong', fields: { text: expect.stringContaining('{caseNo}') } })
  })
})

describe('the templates of WeChat', () => {
  it('are compared with what is sent', async () => {
    const { templates } = await administrator.client.ok('GET /staff/rules/notices/templates')
    expect(templates.map(({ purpose, title, faults }) => [purpose, title !== null, faults])).toEqual(['办理进度通知', '答复通知', '答复公开通知', '预约提醒'].map((purpose) => [purpose, true, []]))
  })
})
