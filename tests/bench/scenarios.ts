import { createHmac, randomUUID } from 'node:crypto'
import { searchWords } from './text.ts'
import type { NextShot } from './load.ts'
import type { Person, Seeded } from './seed.ts'

/** One kind of request. Both servers get the same ones, unless the other side is the hello-world route. */
export type Scenario = { name: string, expected: number, aim: number, against: 'sql' | 'hello', next: () => NextShot }

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as the API signs it: the bench measures requests, not logins. */
export const tokenFor = (secret: string, claims: object): string => {
  const now = Math.floor(Date.now() / 1_000)
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, iat: now, exp: now + 3_600 })}`
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
}

const staffHeaders = (secret: string, { id, name, unitId, roles }: Person) =>
  `authorization: Bearer ${tokenFor(secret, { kind: 'staff', sub: id, name, unitId, roles })}\r\nx-staff: ${id}\r\n`

const pick = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T
// Another id each time: a page nobody has asked for before, so that no cache has it.
const cursor = (at: string) => encode([at, randomUUID()])

const statement = '家里老人今年八十一岁，高龄津贴有两个月没有到账，到村里问过两次，说是名单已经报上去了，请帮忙查一下是哪里没有办好。'.repeat(3)

const answer = `您反映高龄津贴没有到账一事，经查，名单已经报上去，银行卡号登记有误。处理意见：已改正，两个月的津贴本月补发。依据《老年人权益保障法》第三十三条。`.repeat(2)

const submissions = (secret: string, { citizens }: Seeded): NextShot => {
  const headers = citizens.map((id) => `authorization: Bearer ${tokenFor(secret, { kind: 'citizen', sub: id })}\r\nx-citizen: ${id}\r\n`)
  return (nth) => ({
    method: 'POST', path: '/api/cases', headers: pick(headers, nth),
    body: JSON.stringify({ submissionId: randomUUID(), type: 'help', title: '高龄津贴没有到账', statement, townshipCode: null, fileIds: [], publicity: 'public' })
  })
}

/** Each connection drafts and returns the replies of cases of its own, so that nobody's version is stale. */
const replies = (secret: string, { officer, chief, handling }: Seeded, connections: number): NextShot => {
  const drafting = staffHeaders(secret, officer)
  const returning = staffHeaders(secret, chief)
  const versions = new Map(handling.map((caseNo) => [caseNo, 5]))
  const turns: number[] = Array.from({ length: connections }, () => 0)
  const own = Math.floor(handling.length / connections)
  return (_nth, lane) => {
    const turn = turns[lane] ?? 0
    turns[lane] = turn + 1
    const caseNo = handling[lane * own + (turn >> 1) % own] as string
    const version = versions.get(caseNo) ?? 5
    versions.set(caseNo, version + 1)
    return turn % 2 === 0
      ? { method: 'POST', path: `/api/staff/cases/${caseNo}/reply`, headers: drafting, body: JSON.stringify({ version, text: answer }) }
      : { method: 'POST', path: `/api/staff/cases/${caseNo}/reply/return`, headers: returning, body: JSON.stringify({ version, reason: '请写明政策依据' }) }
  }
}

/** Everything that is measured. `etag` is that of the first public page. */
export const scenariosFor = (secret: string, seeded: Seeded, { connections, etag }: { connections: number, etag: string }): Scenario[] => {
  const { publishedAt, dueOns, caseNos, intake } = seeded
  const desk = staffHeaders(secret, intake)
  const get = (path: (nth: number) => string, headers = ''): (() => NextShot) => () => (nth) => ({ method: 'GET', path: path(nth), headers })
  // The same lanes change the same cases on both sides, one after the other: versions go on where they stood.
  const change = replies(secret, seeded, connections)
  return [
    { name: '提交问政', expected: 201, aim: 0.6, against: 'sql', next: () => submissions(secret, seeded) },
    { name: '答复送审／退回', expected: 200, aim: 0.6, against: 'sql', next: () => change },
    { name: '公开列表（没有缓存）', expected: 200, aim: 0.6, against: 'sql', next: get((nth) => `/api/answers?cursor=${cursor(pick(publishedAt, nth * 37))}`) },
    { name: '公开搜索（没有缓存）', expected: 200, aim: 0.6, against: 'sql', next: get((nth) => `/api/answers?q=${encodeURIComponent(pick(searchWords, nth))}&cursor=${cursor(pick(publishedAt, nth * 37))}`) },
    { name: '工作人员列表（按期限）', expected: 200, aim: 0.6, against: 'sql', next: get((nth) => `/api/staff/cases?box=handling&cursor=o${cursor(pick(dueOns, nth * 37))}`, desk) },
    { name: '一件及其经过', expected: 200, aim: 0.6, against: 'sql', next: get((nth) => `/api/staff/cases/${pick(caseNos, nth * 37)}`, desk) },
    { name: '公开列表（有缓存）', expected: 200, aim: 0.85, against: 'hello', next: get(() => '/api/answers') },
    { name: '公开列表（304）', expected: 304, aim: 0.85, against: 'hello', next: get(() => '/api/answers', `if-none-match: ${etag}\r\n`) }
  ]
}
