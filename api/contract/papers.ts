import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, problems, strict } from './shapes.ts'

const Paper = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'A4 大字 PDF' })

export const papers = {
  'GET /cases/:caseNo/paper': { summary: '大字回执：编号、查询码、什么时候答复，能打印', params: CaseParams, response: { 200: Paper, ...problems } },
  'POST /lookups/paper': {
    summary: '凭编号和查询码取大字回执', body: strict('编号和码', { caseNo: CaseNo, queryCode: Type.String({ description: '回执上的八位查询码，或自己设的六位', maxLength: 8 }) }),
    response: { 200: Paper, ...problems }
  }
} as const satisfies RouteTable
