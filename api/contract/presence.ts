import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, Done, Instant, problems, strict } from './shapes.ts'

/** Who else has this case open now. The same words come over `GET /staff/live` as the event `presence`. */
const Others = strict('谁还在看这一件', {
  caseNo: CaseNo,
  others: Type.Array(strict('在看的人', { name: Type.String({ description: '姓名' }), since: Instant('从什么时候起') }), { description: '别的同志，先来的在前' })
})

export const presence = {
  'POST /staff/cases/:caseNo/presence': { summary: '我正在看这一件；每 15 秒报一次，45 秒不报就算走开', params: CaseParams, response: { 200: Others, ...problems } },
  'POST /staff/cases/:caseNo/presence/end': { summary: '我不看这一件了', params: CaseParams, response: { 200: Done, ...problems } }
} as const satisfies RouteTable
