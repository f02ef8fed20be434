import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteKey } from '@minsheng/contract/index.ts'
import { scopeOf, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import { announceChange } from '@minsheng/workers/handlers/announce-change.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf, routeKeys } from '../support/client.ts'
import { carryTo, caseAt, fileCase } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

const own = 'township-430923121'
let stand: Stand
let officer: StaffMember
let chief: StaffMember
const foreign: Record<string, string> = {}
let mine: string
beforeAll(async () => {
  stand = await startStand()
  officer = await stand.logInAs('township-officer', own)
  chief = await stand.logInAs('township-chief', own)
  mine = (await caseAt(stand, 'accepted', { statement: '本镇的事情：低保没到账' }, own)).caseNo
  foreign['not yet routed'] = (await fileCase(stand, { statement: '还没有分派的事情' })).caseNo
  foreign['another township\'s'] = (await caseAt(stand, 'drafted', { statement: '别镇的事情' }, 'township-430923118')).caseNo
  foreign['a section\'s'] = (await caseAt(stand, 'answered', { statement: '股室的事情' })).caseNo
})
afterAll(async () => { await stand.stop() })

const until = '2099-01-01'
const list = { version: 1, recordId: randomUUID(), items: ['户口本'], until, explanation: '补齐后接着办' }
const bodies: Partial<Record<RouteKey, object>> = {
  'POST /staff/cases/:caseNo/objection': { version: 1, reason: '属老龄工作', suggestedUnitId: null },
  'POST /staff/cases/:caseNo/plan': { version: 1, recordId: randomUUID(), text: '先电话' },
  'POST /staff/cases/:caseNo/visits': { version: 1, recordId: randomUUID(), on: '2026-01-05', place: '某村', investigators: ['张三', '李四'], met: '本人', text: '属实' },
  'POST /staff/cases/:caseNo/evidence': { version: 1, recordId: randomUUID(), note: '流水', files: [{ fileId: randomUUID(), name: '流水.pdf' }] },
  'POST /staff/cases/:caseNo/consultations': { version: 1, recordId: randomUUID(), unitId: 'finance', question: '是否退回', until },
  'POST /staff/cases/:caseNo/opinions': { version: 1, recordId: randomUUID(), text: '同意' },
  'POST /staff/cases/:caseNo/recusals': { version: 1, staffId: randomUUID(), reason: '近亲属' },
  'POST /staff/cases/:caseNo/corrections': list,
  'POST /staff/cases/:caseNo/corrections/again': { ...list, reason: '漏列' },
  'POST /staff/cases/:caseNo/pause': { version: 1, reason: 'hearing', until, explanation: '听证' },
  'POST /staff/cases/:caseNo/resume': { version: 1, note: '听证结束' },
  'POST /staff/cases/:caseNo/extension/ask': { version: 1, reason: '需要核实' },
  'POST /staff/cases/:caseNo/supervision/progress': { version: 1, recordId: randomUUID(), text: '已联系' },
  'POST /staff/cases/:caseNo/call-backs': { version: 1, recordId: randomUUID(), reached: true, note: '已说明' },
  'POST /staff/cases/:caseNo/sign': { version: 1 },
  'POST /staff/cases/:caseNo/contacts': { version: 1, recordId: randomUUID(), method: 'phone', outcome: 'reached', note: '联系' },
  'POST /staff/cases/:caseNo/findings': { version: 1, recordId: randomUUID(), text: '查明' },
  'POST /staff/cases/:caseNo/reply': { version: 1, text: '答复' },
  'POST /staff/cases/:caseNo/reply/return': { version: 1, reason: '重拟' },
  'POST /staff/cases/:caseNo/reply/approve': { version: 1 },
  'POST /staff/cases/:caseNo/publication/preview': { parties: [] }
}
// An upload is read before anything is asked of it: investigation.test.ts sends one to a case that is not there.
const onCase = routeKeys.filter((key) => key.includes('/staff/cases/:caseNo') && key !== 'POST /staff/cases/:caseNo/evidence/:fileId')

describe('a township sees only its own', () => {
  it('in every box of the list, by search and page by page', async () => {
    for (const box of ['to-accept', 'to-sign', 'handling', 'to-review', 'to-publish', 'finished', 'all'] as const) {
      const { items } = await officer.client.ok('GET /staff/cases', { querystring: { box } })
      expect(items.map(({ caseNo }) => caseNo), box).toEqual(box === 'to-sign' || box === 'all' ? [mine] : [])
    }
    expect((await officer.client.ok('GET /staff/cases', { querystring: { q: '事情' } })).items.map(({ caseNo }) => caseNo)).toEqual([mine])
    expect((await officer.client.ok('GET /staff/cases', { querystring: { q: foreign['a section\'s'] ?? '' } })).items).toEqual([])
  })

  it('in the counts of the workbench', async () => {
    const { boxes } = await officer.client.ok('GET /staff/workbench')
    expect(Object.fromEntries(boxes.map(({ box, count }) => [box, count]))).toEqual(Object.fromEntries(boxes.map(({ box }) => [box, box === 'to-sign' ? 1 : 0])))
    expect(boxes.length).toBeGreaterThan(10)
  })

  for (const whose of ['not yet routed', 'another township\'s', 'a section\'s']) {
    it(`a case that is ${whose} does not exist for it, whatever it asks`, async () => {
      for (const key of onCase) {
        const input = { params: { caseNo: foreign[whose], fileId: randomUUID() }, ...(bodies[key] ? { body: bodies[key] } : {}) }
        for (const { client, roles } of [officer, chief]) {
          const { problem } = await client.call(key, input as never)
          const closed = scopeOf(roles, stand.app.accessTable.get(key) as Verb) === null
          expect(closed ? ['forbidden'] : ['case-not-found', 'file-not-found'], key).toContain(problem?.code)
        }
      }
    })
  }

  it('its own it sees, with the contact masked, and works on', async () => {
    expect((await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: mine } })).commands).toEqual(['sign', 'object'])
    const { version } = await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: mine } })
    expect((await officer.client.ok('POST /staff/cases/:caseNo/sign', { params: { caseNo: mine }, body: { version } })).status).toBe('handling')
  })
})

const listenAs = async ({ client }: StaffMember) => {
  const gone = new AbortController()
  const response = await fetch(addressOf(stand.baseUrl, 'GET /staff/live'), { headers: { authorization: `Bearer ${client.token}` }, signal: gone.signal })
  let heard = ''
  const reading = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk as Uint8Array)
  })().catch(() => {})
  return { response, heard: () => heard, leave: async () => { gone.abort(); await reading } }
}

describe('live changes', () => {
  it('say which case changed and nothing of what is in it, to those only who may read it', async () => {
    const [township, intake] = [await listenAs(officer), await listenAs(await stand.logInAs('intake', 'office'))]
    expect(township.response.headers.get('content-type')).toBe('text/event-stream')
    expect(township.response.headers.get('x-content-type-options')).toBe('nosniff')
    const filed = await fileCase(stand, { statement: '新来的事情，姓名刘满香', contactName: '刘满香' })
    const payload = { caseNo: filed.caseNo, unitId: null, answers: false }
    await announceChange(stand.composition, payload)
    await carryTo(stand, filed, 'accepted', own)
    await announceChange(stand.composition, payload)
    await expect.poll(() => intake.heard().split(filed.caseNo).length - 1).toBe(2)
    await expect.poll(() => township.heard().split(filed.caseNo).length - 1).toBe(1)
    for (const { heard } of [township, intake]) expect(heard().replaceAll(/retry: 5000|event: case|data: \{"caseNo":"MZ\d{10}"\}|\s/g, '')).toBe('')
    await Promise.all([township.leave(), intake.leave()])
  })

  it('are closed at once when the server closes, so that it can stop', async () => {
    const other = await startStand()
    try {
      const { client } = await other.logInAs('intake', 'office')
      const response = await fetch(addressOf(other.baseUrl, 'GET /staff/live'), { headers: { authorization: `Bearer ${client.token}` } })
      // A line left open would keep the server, and this test, waiting past its time-out.
      await other.app.close()
      expect(await response.text()).toContain('retry')
    } finally {
      await other.stop()
    }
  })
})
