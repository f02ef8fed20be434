import { Type } from 'typebox'
import { Slug, Paper } from './guide-shape.ts'
import { limits } from './limits.ts'
import { precheckPhonePattern } from './phone.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, Instant, Problem, oneOf, orNull, problems, strict, text } from './shapes.ts'

const ChecklistParams = strict('清单', { checklistId: ClientId('清单编号，手机先取好') })
const townshipCode = orNull(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 }))

/** What somebody answered: question → answers. */
export const Answered = Type.Record(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), Type.Array(Slug('答案'), { description: '选的答案', maxItems: limits.answersOfQuestion }), { description: '问题 → 选的答案', maxProperties: 20 })

/** Where a pre-check stands: 已交, 看过有问题, 材料齐了, 收回了. */
export const precheckStatuses = ['sent', 'not-ready', 'ready', 'taken-back'] as const

const ChosenPaper = strict('一样材料', { id: Slug('材料'), name: Paper.properties.name, form: Paper.properties.form, copies: Paper.properties.copies, from: Paper.properties.from, note: Paper.properties.note, formId: Paper.properties.formId })

export const PrecheckPaper = strict('一样材料的预审', {
  paperId: Slug('材料'), name: Type.String({ description: '名称' }), form: orNull(Paper.properties.form), photos: Type.Array(ClientId('照片'), { description: '照片' }), filledFormId: orNull(ClientId('在手机上填好的表')), verdict: orNull(oneOf('看的结果', ['ok', 'wrong'])), note: orNull(Type.String({ description: '哪里不对、怎么改' }))
})

const Precheck = strict('材料预审', {
  code: Type.String({ description: '到窗口报的号' }), status: oneOf('状态', precheckStatuses), unitName: Type.String({ description: '谁来看' }), sentAt: Instant('交的时间'), dueOn: DayText('最迟哪天看完'), decidedAt: orNull(Instant('看完时间')), note: orNull(Type.String({ description: '说明' })), secondTimeBecause: orNull(Type.String({ description: '第二次才提出，理由是什么（一次性告知）' })),
  papers: Type.Array(PrecheckPaper, { description: '逐样材料' }), trips: orNull(Type.Integer({ description: '跑了几趟' }))
})

const Checklist = strict('材料清单', {
  checklistId: ClientId('清单编号'), guideId: Slug('事项'), guideName: Type.String({ description: '事项名称' }), townshipCode, townshipName: orNull(Type.String({ description: '乡镇' })), answered: Answered, ticked: Type.Array(Slug('材料'), { description: '准备好了的' }), whom: orNull(Type.String({ description: '给谁办' })), version: Type.Integer({ description: '第几次保存' }), updatedAt: Instant('保存时间'),
  bring: Type.Array(ChosenPaper, { description: '要带的' }), checked: Type.Array(ChosenPaper, { description: '我们自己核对的' }), onSite: Type.Array(ChosenPaper, { description: '当场写的' }), proxy: Type.Array(Type.String({ description: '代办' }), { description: '谁可以代办' }), notes: Type.Array(Type.String({ description: '注意' }), { description: '要注意的' }),
  guideChanged: Type.Boolean({ description: '指南更新过，请再看一遍' }), trips: orNull(Type.Integer({ description: '跑了几趟；没问过是空' })), precheck: orNull(Precheck)
})

const Line = strict('一份清单', { checklistId: ClientId('清单编号'), guideId: Slug('事项'), guideName: Type.String({ description: '事项' }), whom: orNull(Type.String({ description: '给谁办' })), updatedAt: Instant('保存时间'), status: orNull(oneOf('预审', precheckStatuses)) })

export const checklists = {
  'GET /checklists': { summary: '我的材料清单', response: { 200: strict('我的清单', { items: Type.Array(Line, { description: '新的在前' }) }), ...problems } },
  'GET /checklists/:checklistId': { summary: '一份材料清单和它的预审', params: ChecklistParams, response: { 200: Checklist, ...problems } },
  'PUT /checklists/:checklistId': {
    summary: '保存材料清单', params: ChecklistParams,
    body: strict('清单', { guideId: Slug('事项'), townshipCode, answered: Answered, ticked: Type.Array(Slug('材料'), { description: '准备好了的', maxItems: limits.guideLines }), whom: orNull(text('给谁办', limits.personName)), version: Type.Optional(Type.Integer({ description: '您看到的是第几次保存的', minimum: 1 })) }),
    response: { 200: Checklist, ...problems }
  },
  'DELETE /checklists/:checklistId': { summary: '删掉清单，连同交的照片', params: ChecklistParams, response: { 200: Done, ...problems } },
  'POST /checklists/:checklistId/precheck': {
    summary: '把材料拍照交预审，不用先跑一趟', params: ChecklistParams,
    body: strict('预审', {
      contactName: text('姓名', limits.contactName), contactPhone: Type.String({ description: '电话', pattern: precheckPhonePattern, maxLength: limits.phone }),
      papers: Type.Array(strict('一样材料', { paperId: Slug('材料'), photos: Type.Array(ClientId('照片'), { description: '照片', maxItems: limits.photos }), filledFormId: orNull(ClientId('填好的表')) }), { description: '交上来的材料', minItems: 1, maxItems: limits.guideLines })
    }),
    response: { 201: Checklist, ...problems }
  },
  'POST /checklists/:checklistId/precheck/take-back': { summary: '收回预审，照片一起删掉', params: ChecklistParams, response: { 200: Checklist, ...problems } },
  'POST /checklists/:checklistId/trips': { summary: '为这件事跑了几趟', params: ChecklistParams, body: strict('跑了几趟', { times: Type.Integer({ description: '几趟；0 是没有跑', minimum: 0, maximum: limits.trips }), missing: orNull(text('多跑是因为缺什么', limits.summary)) }), response: { 200: Checklist, ...problems } },
  'POST /cases/:caseNo/trips': {
    summary: '为这件事跑了几趟（问政的）', params: strict('案件', { caseNo: Type.String({ description: '受理编号', pattern: '^MZ\\d{10}$', maxLength: 12 }) }), body: strict('跑了几趟', { times: Type.Integer({ description: '几趟；0 是没有跑', minimum: 0, maximum: limits.trips }) }), response: { 200: Done, ...problems }
  },
  'GET /checklists/:checklistId/photos/:fileId': {
    summary: '看自己交的照片', params: strict('照片', { checklistId: ClientId('清单编号'), fileId: ClientId('照片') }), response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '照片' }), ...problems, 410: Problem }
  }
} as const satisfies RouteTable
