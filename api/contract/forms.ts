import { Type } from 'typebox'
import { Answers, Details, FilledCard, FormBody, FormCard } from './form-shapes.ts'
import { filledStatuses, formFormats } from './form-words.ts'
import { Slug } from './guide-shape.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, Done, Instant, oneOf, orNull, problems, strict } from './shapes.ts'

const FormParams = strict('表格', { formId: Slug('表格编号') })
const FilledParams = strict('填好的表', { filledId: ClientId('手机或浏览器上生成的编号') })
const Version = Type.Integer({ description: '第几版', minimum: 1, maximum: 999 })
const File = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'docx 或 PDF 文件' })
const Format = oneOf('要 Word 还是 PDF', formFormats)

export const forms = {
  'GET /forms': { summary: '表格下载：全部表格，不用登录', response: { 200: strict('全部表格', { items: Type.Array(FormCard, { description: '按表号' }) }), ...problems } },
  'GET /forms/:formId': {
    summary: '一张表的内容，屏幕填写用；不指定版本的是现行版', params: FormParams, querystring: strict('哪一版', { version: Type.Optional(Version) }), response: { 200: FormBody, ...problems }
  },
  'GET /forms/:formId/file': {
    summary: '下载空白表', params: FormParams, querystring: strict('哪一种文件', { format: Format, version: Type.Optional(Version) }), response: { 200: File, ...problems }
  },
  'POST /forms/:formId/fill': {
    summary: '填好以后生成文件；不登录也能用，服务器不留存，也不交给任何人',
    params: FormParams, body: strict('填好的内容', { version: Version, format: Format, answers: Answers }), response: { 200: File, ...problems }
  },
  'GET /me/details': {
    summary: '我同意留存的信息', response: { 200: strict('留存的信息', { agreedAt: orNull(Instant('同意的时间；没有留存为空')), details: Details }), ...problems }
  },
  'PUT /me/details': {
    summary: '同意留存这些信息，以后填表不用再填；整份替换', body: strict('同意留存', { agreed: Type.Literal(true, { description: '本人同意留存' }), details: Details }), response: { 200: Done, ...problems }
  },
  'DELETE /me/details': { summary: '撤回同意，删去留存的信息', response: { 200: Done, ...problems } },
  'GET /filled-forms': { summary: '我填过的表', response: { 200: strict('我填过的表', { items: Type.Array(FilledCard, { description: '最近的在前' }) }), ...problems } },
  'GET /filled-forms/:filledId': { summary: '我填的一张表', params: FilledParams, response: { 200: strict('我填的一张表', { ...FilledCard.properties, answers: Answers }), ...problems } },
  'PUT /filled-forms/:filledId': {
    summary: '保存填的表：草稿可以有空，填好的要全；加密保存，不交给任何人',
    params: FilledParams,
    body: strict('填的表', { formId: Slug('表格'), formVersion: Version, status: oneOf('草稿还是填好', filledStatuses), version: Type.Integer({ description: '上次保存后的版本；新的为 0', minimum: 0, maximum: 100_000 }), answers: Answers }),
    response: { 200: strict('已保存', { version: Type.Integer({ description: '保存过几次' }) }), ...problems }
  },
  'GET /filled-forms/:filledId/file': { summary: '下载我填的表', params: FilledParams, querystring: strict('哪一种文件', { format: Format }), response: { 200: File, ...problems } },
  'DELETE /filled-forms/:filledId': { summary: '删去我填的表，不留底', params: FilledParams, response: { 200: Done, ...problems } }
} as const satisfies RouteTable
