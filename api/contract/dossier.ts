import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { CaseParams, problems } from './shapes.ts'

const Download = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '没有附件时是 PDF，有附件时是 ZIP（案卷 PDF 和原始附件）' })
const Pdf = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '案卷 PDF，照片在里面' })

export const dossier = {
  'GET /staff/cases/:caseNo/dossier': { summary: '一键导出案卷，留痕；保密件只有知情的人能导出', params: CaseParams, response: { 200: Download, ...problems } },
  'GET /cases/:caseNo/dossier': { summary: '下载自己这一件的案卷，申请复查时用；不含内部材料', params: CaseParams, response: { 200: Pdf, ...problems } }
} as const satisfies RouteTable
