import { Type } from 'typebox'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { CaseParams, ClientId, Done, problems, strict, text } from './shapes.ts'

const recordId = ClientId('手机上生成的编号，重复提交视为同一次')

/** What a citizen does with a case that is under way. Every body carries an id the phone made before its first try. */
export const citizenCases = {
  'POST /cases/:caseNo/corrections': {
    summary: '补正：对着清单一次补齐，写明补了哪几样',
    params: CaseParams,
    body: strict('补正', {
      recordId,
      text: text('逐样写的话', limits.statement),
      items: Type.Array(Type.Integer({ minimum: 0, maximum: limits.listItems - 1, description: '清单里的第几样，从 0 起' }), { maxItems: limits.listItems, uniqueItems: true, description: '补了哪几样' }),
      fileIds: Type.Array(ClientId('已上传照片的编号'), { maxItems: limits.photos, description: '照片' })
    }),
    response: { 201: Done, ...problems }
  },
  'POST /cases/:caseNo/contact-confirmation': {
    summary: '核实：工作人员确实联系过我吗',
    params: CaseParams,
    body: strict('核实联系', { recordId, contacted: Type.Boolean({ description: '确实联系过' }) }),
    response: { 200: Done, ...problems }
  },
  'POST /cases/:caseNo/second-round': {
    summary: '没解决，再办一次（一件只能一次）',
    params: CaseParams,
    body: strict('再办一次', { recordId, text: text('还差什么没有解决', limits.statement) }),
    response: { 201: Done, ...problems }
  },
  'POST /cases/:caseNo/withdrawal': {
    summary: '撤回，写明理由',
    params: CaseParams,
    body: strict('撤回', { recordId, reason: text('理由', limits.reason) }),
    response: { 200: Done, ...problems }
  },
  'POST /cases/:caseNo/leak-report': {
    summary: '反映信息被泄露或者被打击报复',
    params: CaseParams,
    body: strict('反映泄露', { recordId, text: text('发生了什么', limits.statement) }),
    response: { 201: Done, ...problems }
  }
} as const satisfies RouteTable
