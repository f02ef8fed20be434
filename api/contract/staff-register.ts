import { Type } from 'typebox'
import { CaseFile, Due } from './cases.ts'
import { caseStatuses, caseTypes, identityLevels, urgencies } from './case-words.ts'
import { NewMandate } from './mandates.ts'
import { limits } from './limits.ts'
import { phonePattern } from './phone.ts'
import { registerChannels } from './register-words.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, ClientId, Cursor, DayText, Instant, PageSize, oneOf, orNull, problems, strict, text } from './shapes.ts'

/** Where a post or a forwarded item stands outside. Its link or its number there makes it one case however often it is entered. */
const OutsideItem = strict('外面的出处', {
  source: text('网站或转来的单位，如 红网、12345', limits.sourceName),
  link: orNull(text('网址', limits.link)),
  outsideId: orNull(text('在那边的编号', limits.outsideId)),
  postedOn: orNull(DayText('发布或转来的日期'))
})

/** A matter as the clerk writes it down, with the caller on the line or the letter on the desk. */
const NewRegistration = strict('登记', {
  registrationId: ClientId('浏览器上生成的登记编号，重复提交视为同一件'),
  channel: oneOf('来源', registerChannels),
  type: oneOf('类型', caseTypes),
  title: Type.Optional(text('标题；不填则取内容第一句', limits.title)),
  statement: text('反映内容', limits.statement),
  townshipCode: orNull(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 })),
  callerName: Type.Optional(text('怎么称呼', limits.contactName)),
  callerPhone: Type.Optional(Type.String({ description: '联系电话', maxLength: limits.phone, pattern: phonePattern })),
  identity: oneOf('保密级别', identityLevels),
  urgency: orNull(oneOf('紧急', urgencies)),
  accused: Type.Optional(Type.Array(text('单位编号', 40), { maxItems: limits.citizenAccused, uniqueItems: true, description: '反映的就是这些单位：它们看不到、搜不到、分不到这一件' })),
  publicity: oneOf('是否愿意公开（隐去个人信息后）', ['public', 'private']),
  receivedOn: DayText('收到日：来电、来访、来信或帖子转来的那一天'),
  lateReason: Type.Optional(text('补登 3 天以前收到的，说明理由', limits.reason, 2)),
  readBack: Type.Boolean({ description: '已读给本人听，本人说对' }),
  fileIds: Type.Array(ClientId('已上传照片的编号'), { maxItems: limits.photos, description: '信件、材料照片' }),
  outside: Type.Optional(OutsideItem),
  mandate: Type.Optional(NewMandate)
})

/** What the clerk hands over. `repeated`: the item was entered before, this is that case, and its query code stays with who received it. */
const RegistrationReceipt = strict('登记回执', {
  caseNo: CaseNo,
  queryCode: orNull(Type.String({ description: '八位查询码；别人登记过的同一件为空' })),
  receivedOn: DayText('收到日'),
  due: Due,
  channelName: Type.String({ description: '来源' }),
  repeated: Type.Boolean({ description: '以前登记过，没有另立一件' })
})

const Registered = strict('我登记的一件', {
  caseNo: CaseNo,
  status: oneOf('办理状态', caseStatuses),
  stage: Type.String({ description: '办到哪一步' }),
  registeredAt: Instant('登记时间')
})

export const staffRegister = {
  'POST /staff/files/:fileId': {
    summary: '登记时上传一张照片（multipart，字段名 file）；同一编号重复上传视为同一张',
    params: strict('文件', { fileId: ClientId('浏览器上生成的文件编号') }),
    response: { 201: CaseFile, ...problems }
  },
  'POST /staff/registrations': {
    summary: '登记来电、来信、来访、网上帖子和转来的件', body: NewRegistration, response: { 201: RegistrationReceipt, ...problems }
  },
  'GET /staff/registrations': {
    summary: '我登记的件：只有编号和办到哪一步',
    querystring: strict('分页', { cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize) }),
    response: { 200: strict('我登记的', { items: Type.Array(Registered, { description: '新的在前' }), next: orNull(Cursor) }), ...problems }
  }
} as const satisfies RouteTable
