import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
let administrator: StaffMember
beforeAll(async () => {
  stand = await startStand()
  administrator = await stand.logInAs('administrator', 'office')
})
afterAll(async () => { await stand.stop() })

const line = (id: string, over: object = {}) => JSON.stringify({ id, received: '2026-03-02', channel: 'miniapp', text: '投诉：我母亲低保三个月没到账，电话13812345678，一直没有人管。', ...over })
const rehearse = (text: string, versionId: string | null = null) => administrator.client.ok('POST /staff/rules/rehearsal', { body: { text, versionId } })
const promised = async (versionId: string | null) => (await rehearse(line('1'), versionId)).results[0]?.due.find(({ ruleId }) => ruleId === 'P03')?.rolled

it('an administrator sees what the rules would do with a letter, and nothing of it is stored', async () => {
  const { results, problems } = await rehearse(`${line('1')}\n\n${line('2', { received: '昨天' })}\n`)
  expect(results).toHaveLength(1)
  expect(results[0]).toMatchObject({ id: '1', type: '投诉', owner: '社会救助股' })
  expect(results[0]?.masked).not.toContain('13812345678')
  expect(problems).toEqual([{ line: 3, field: 'received', problem: expect.stringContaining('2026-03-05') }])
  expect(await stand.composition.services.db.prisma.case.count()).toBe(0)
})

it('a change that waits for approval can be tried on last year’s letters before it is in force', async () => {
  const { clocks } = await administrator.client.ok('GET /staff/rules')
  const rule = clocks.find(({ id }) => id === 'P03')
  if (!rule) throw new Error('P03 is missing')
  const versionId = randomUUID()
  await administrator.client.ok('POST /staff/rules/clocks', { body: { versionId, reason: '试试', rule: { ...rule, amount: 10, validFrom: addDays(dayOf(Date.now()), 5) } } })
  expect([await promised(null), await promised(versionId), await promised(null)]).toEqual(['2026-03-23', '2026-03-16', '2026-03-23'])
})

it('more than two hundred letters are asked for in parts', async () => {
  const text = Array.from({ length: 201 }, (_each, at) => line(String(at))).join('\n')
  expect(await administrator.client.refusal('POST /staff/rules/rehearsal', { body: { text, versionId: null } })).toBe('too-many-lines')
})
