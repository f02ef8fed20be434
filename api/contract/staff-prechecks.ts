import { Type } from 'typebox'
import { PrecheckPaper, precheckStatuses } from './checklists.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, Cursor, DayText, Done, Instant, PageSize, oneOf, orNull, problems, strict, text } from './shapes.ts'

const PrecheckParams = strict('预审', { precheckId: ClientId('预审编号') })

const Line = strict('一份预审', {
  precheckId: ClientId('预审编号'), code: Type.String({ description: '号' }), guideName: Type.String({ description: '事项' }), townshipName: orNull(Type.String({ description: '乡镇' })), status: oneOf('状态', precheckStatuses), sentAt: Instant('交的时间'), dueOn: DayText('最迟哪天看完'), papers: Type.Integer({ description: '几样材料' }), looked: Type.Integer({ description: '看了几样' })
})

const Whole = strict('一份预审的全部', {
  ...Line.properties, guideId: Slug('事项'), version: Type.Integer({ description: '第几次改动' }), decidedAt: orNull(Instant('看完告诉群众的时间；又交来还没看的是空')), contact: strict('怎么联系', { name: Type.String({ description: '姓名（遮住）' }), phone: Type.String({ description: '电话（遮住）' }) }), note: orNull(Type.String({ description: '说明' })), secondTimeBecause: orNull(Type.String({ description: '第二次才提出，理由是什么' })), wrongLists: Type.Integer({ description: '提过几次问题；一次性告知，第二次要写理由' }), trips: orNull(Type.Integer({ description: '跑了几趟' })),
  situation: Type.Array(strict('一个回答', { question: Type.String({ description: '问题' }), answer: Type.String({ description: '回答' }) }), { description: '群众说的情况' }),
  list: Type.Array(PrecheckPaper, { description: '逐样材料' }), checkOurselves: Type.Array(Type.String({ description: '材料' }), { description: '我们自己核对、不能要群众交的' }), mayDecide: Type.Boolean({ description: '您能不能看' })
})

export const staffPrechecks = {
  'GET /staff/prechecks': { summary: '材料预审：本单位要看的', querystring: strict('筛选', { status: Type.Optional(oneOf('状态', precheckStatuses)), cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize) }), response: { 200: strict('预审列表', { items: Type.Array(Line, { description: '急的在前' }), next: orNull(Cursor), waiting: Type.Integer({ description: '还有几份没看' }) }), ...problems } },
  'GET /staff/prechecks/:precheckId': { summary: '一份预审：情况、材料、照片', params: PrecheckParams, response: { 200: Whole, ...problems } },
  'GET /staff/precheck-codes/:code': { summary: '群众到窗口报号：找到他的清单和预审', params: strict('号', { code: Type.String({ description: '八位号', pattern: '^[A-Z0-9]{8}$', maxLength: 8 }) }), response: { 200: Whole, ...problems } },
  'GET /staff/prechecks/:precheckId/photos/:fileId': { summary: '一张材料照片', params: strict('照片', { precheckId: ClientId('预审编号'), fileId: ClientId('照片') }), response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '照片' }), ...problems } },
  'GET /staff/prechecks/:precheckId/forms/:filledFormId': { summary: '群众在手机上填好的表', params: strict('表', { precheckId: ClientId('预审编号'), filledFormId: ClientId('填好的表') }), response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '表' }), ...problems } },
  'POST /staff/prechecks/:precheckId/decision': {
    summary: '逐样打勾，或者写明哪里不对；缺的一次说全', params: PrecheckParams,
    body: strict('预审结果', { version: Type.Integer({ description: '您看到的是第几次改动', minimum: 1 }), papers: Type.Array(strict('一样', { paperId: Slug('材料'), verdict: oneOf('结果', ['ok', 'wrong']), note: orNull(text('哪里不对、怎么改', limits.sentence)) }), { description: '逐样', minItems: 1, maxItems: limits.guideLines }), note: orNull(text('还要说的', limits.reason)), secondTimeBecause: Type.Optional(text('第二次才提出的理由（一次性告知）', limits.reason, 2)) }),
    response: { 200: Whole, ...problems }
  },
  'POST /staff/prechecks/:precheckId/contact': { summary: '看联系方式，留下记录', params: PrecheckParams, response: { 200: strict('联系方式', { name: Type.String({ description: '姓名' }), phone: Type.String({ description: '电话' }) }), ...problems } },
  'POST /staff/prechecks/:precheckId/trips': { summary: '窗口记下群众来了第几趟、缺了什么', params: PrecheckParams, body: strict('第几趟', { times: Type.Integer({ description: '第几趟', minimum: 0, maximum: limits.trips }), missing: orNull(text('缺了什么', limits.summary)) }), response: { 200: Done, ...problems } }
} as const satisfies RouteTable
