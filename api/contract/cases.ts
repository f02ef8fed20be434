import { Type } from 'typebox'
import { caseStatuses, caseTypes, citizenCommands, identityLevels, legalPaths, publicationStatuses, solvedAnswers, urgencies } from './case-words.ts'
import { ClockView, clockPauses } from './clocks.ts'
import { limits } from './limits.ts'
import { phonePattern } from './phone.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, ClientId, Cursor, DayText, Done, Instant, PageSize, oneOf, orNull, problems, strict, text } from './shapes.ts'

/** The promised day, and whether a calendar not yet announced can still move it. */
export const Due = strict('办结期限', {
  dueOn: DayText('最迟答复日'),
  provisional: Type.Boolean({ description: '跨入国务院尚未公布放假安排的年份，日期为暂定' }),
  explanation: Type.String({ description: '为什么是这一天' })
})

/** Somebody is in danger: by when the first call comes, counted in minutes from the moment of receipt. */
export const FirstCall = strict('紧急的：第一次打电话', {
  minutes: Type.Integer({ description: '收到以后几分钟内' }),
  by: Instant('最晚什么时候'),
  done: Type.Boolean({ description: '已经联系过，或者已经答复' })
})

/** What the citizen takes away: number, code, day. */
export const Receipt = strict('提交回执', {
  caseNo: CaseNo,
  queryCode: Type.String({ description: '八位查询码，不登录也能凭编号和查询码查进度' }),
  receivedOn: DayText('收到日'),
  due: Due,
  firstCall: orNull(FirstCall)
})

/** A photo that hangs on a case. */
export const CaseFile = strict('照片', {
  fileId: ClientId('文件编号'),
  width: Type.Integer({ description: '像素宽' }),
  height: Type.Integer({ description: '像素高' })
})

/** One line of a citizen's list. */
export const CaseCard = strict('我的问政', {
  caseNo: CaseNo,
  type: oneOf('类型', caseTypes),
  title: Type.String({ description: '标题' }),
  status: oneOf('办理状态', caseStatuses),
  stage: Type.String({ description: '办到哪一步，给人看的话' }),
  receivedOn: DayText('收到日'),
  due: Due,
  correctBy: orNull(DayText('正在等补材料：请在这一天前补齐')),
  answered: Type.Boolean({ description: '已有答复' }),
  rated: Type.Boolean({ description: '已评价' })
})

/** A step the citizen may see: when, what, who, and the words that go with it. */
export const TimelineStep = strict('办理经过', {
  at: Instant('时间'),
  step: Type.String({ description: '步骤名称' }),
  by: orNull(Type.String({ description: '由谁或哪个单位办理' })),
  text: orNull(Type.String({ description: '说明或理由' }))
})

/** A locked list of what is missing (一次性告知); asking for more needs a supervisor's `reason`, which the citizen reads. */
export const CorrectionView = strict('补正清单', {
  askedOn: DayText('告知日'),
  until: DayText('请在这一天前补齐'),
  explanation: Type.String({ description: '为什么要补、怎么补' }),
  reason: orNull(Type.String({ description: '第二次要求补正的理由；第一次为空' })),
  items: Type.Array(strict('要补的一样', { text: Type.String({ description: '要补什么' }), given: Type.Boolean({ description: '已经补了' }) }), { description: '清单，告知后不再增加' }),
  answer: orNull(strict('补正', { at: Instant('时间'), text: Type.String({ description: '补正时写的话' }) })),
  open: Type.Boolean({ description: '还在等补正' })
})

/** Another case that belongs to this one. `mine`: it is the same citizen's and can be opened. */
export const CaseLink = strict('有关的案件', {
  caseNo: CaseNo,
  how: oneOf('什么关系：并入、拆出、由此拆分而来', ['merged-into', 'split-into', 'cut-out-of']),
  title: orNull(Type.String({ description: '标题' })),
  mine: Type.Boolean({ description: '也是本人的，可以打开' })
})

const Answered = (description: string) =>
  strict(description, { at: Instant('答复时间'), unit: Type.String({ description: '答复单位' }), text: Type.String({ description: '答复全文' }) })

/** The whole of a case as its citizen sees it. */
export const CaseView = strict('案件详情', {
  ...CaseCard.properties,
  townshipName: orNull(Type.String({ description: '所在乡镇' })),
  publicity: oneOf('公开意愿', ['public', 'private']),
  statement: Type.String({ description: '反映内容' }),
  supplements: Type.Array(strict('补充说明', { at: Instant('时间'), text: Type.String({ description: '内容' }) }), { description: '补充说明' }),
  files: Type.Array(CaseFile, { description: '照片' }),
  handler: orNull(Type.String({ description: '承办单位' })),
  timeline: Type.Array(TimelineStep, { description: '办理经过，早的在前' }),
  reply: orNull(Answered('答复，办过两轮的是最近一次')),
  rating: orNull(strict('评价', { solved: oneOf('是否解决', solvedAnswers), treated: Type.Integer({ description: '态度，1 最差 5 最好' }) })),
  publication: oneOf('公开状态', publicationStatuses),
  answerNo: orNull(Type.String({ description: '公开答复编号' })),
  canRate: Type.Boolean({ description: '现在可以评价' }),
  canSupplement: Type.Boolean({ description: '现在可以补充说明' }),
  canDo: Type.Array(oneOf('能做的事', citizenCommands), { description: '现在可以做的事' }),
  identity: oneOf('身份怎么保护', identityLevels),
  path: oneOf('办理途径', legalPaths),
  firstCall: orNull(FirstCall),
  round: Type.Integer({ description: '第几轮办理，再办一次以后是 2' }),
  firstReply: orNull(Answered('第一轮的答复，办过两轮才有')),
  clocks: Type.Array(ClockView, { description: '这一件的每一项期限和为什么是这一天' }),
  pause: orNull(strict('暂停', {
    reason: oneOf('为什么暂停', clockPauses), name: Type.String({ description: '为什么暂停，给人看的话' }),
    since: DayText('从哪一天起'), until: DayText('最晚到哪一天'), explanation: Type.String({ description: '说明' })
  })),
  corrections: Type.Array(CorrectionView, { description: '补正清单，早的在前' }),
  extension: orNull(strict('延期', { on: DayText('批准日'), reason: Type.String({ description: '理由' }) })),
  links: Type.Array(CaseLink, { description: '并案、拆分出的案件' })
})

/** A new case as the phone sends it. */
export const NewCase = strict('提交问政', {
  submissionId: ClientId('手机上生成的提交编号，重复提交视为同一件'),
  type: oneOf('类型', caseTypes),
  title: Type.Optional(text('标题；不填则取内容第一句', limits.title)),
  statement: text('发生了什么', limits.statement),
  townshipCode: orNull(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 })),
  fileIds: Type.Array(ClientId('已上传照片的编号'), { maxItems: limits.photos, description: '照片' }),
  contactName: Type.Optional(text('怎么称呼', limits.contactName)),
  contactPhone: Type.Optional(Type.String({ description: '联系电话', maxLength: limits.phone, pattern: phonePattern })),
  publicity: oneOf('是否愿意公开（隐去个人信息后）', ['public', 'private']),
  path: Type.Optional(oneOf('填写前自查得出的办理途径，受理时由工作人员核定', legalPaths)),
  urgency: Type.Optional(oneOf('填写人说有人身急难或未成年人受侵害，受理时由工作人员核定', urgencies)),
  identity: Type.Optional(oneOf('身份怎么保护；不填为实名不公开', identityLevels)),
  accused: Type.Optional(Type.Array(Type.String({ description: '单位编号', maxLength: 40 }), { maxItems: limits.citizenAccused, uniqueItems: true, description: '反映的是哪个单位或乡镇' })),
  lookupCode: Type.Optional(Type.String({ description: '自己设的六位数字，不登录也能凭编号和它查进度', pattern: '^\\d{6}$', maxLength: 6 }))
})

export const cases = {
  'POST /files/:fileId': {
    summary: '上传一张照片（multipart，字段名 file）；同一编号重复上传视为同一张',
    params: strict('文件', { fileId: ClientId('手机上生成的文件编号') }),
    response: { 201: CaseFile, ...problems }
  },
  'POST /cases': { summary: '提交问政', body: NewCase, response: { 201: Receipt, ...problems } },
  'GET /cases': {
    summary: '我的问政',
    querystring: strict('分页', { cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize) }),
    response: { 200: strict('我的问政', { items: Type.Array(CaseCard, { description: '新的在前' }), next: orNull(Cursor) }), ...problems }
  },
  'GET /cases/:caseNo': { summary: '案件详情', params: CaseParams, response: { 200: CaseView, ...problems } },
  'GET /cases/:caseNo/receipt': { summary: '再看一次回执', params: CaseParams, response: { 200: Receipt, ...problems } },
  'GET /cases/:caseNo/files/:fileId': {
    summary: '看自己案件的照片',
    params: strict('照片', { caseNo: CaseNo, fileId: ClientId('文件编号') }),
    response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '图片' }), ...problems }
  },
  'POST /cases/:caseNo/supplements': {
    summary: '补充说明；同一编号重复提交视为同一条',
    params: CaseParams,
    body: strict('补充说明', { supplementId: ClientId('手机上生成的编号'), text: text('内容', limits.statement) }),
    response: { 201: Done, ...problems }
  },
  'POST /cases/:caseNo/rating': {
    summary: '评价：解决了没有，态度好不好，分开评',
    params: CaseParams,
    body: strict('评价', {
      ratingId: Type.Optional(ClientId('手机上生成的编号，重复提交视为同一次')),
      solved: oneOf('是否解决', solvedAnswers),
      treated: Type.Integer({ minimum: 1, maximum: 5, description: '态度，1 最差 5 最好' }),
      comment: Type.Optional(text('想说的话', limits.reason))
    }),
    response: { 200: Done, ...problems }
  },
  'POST /lookups': {
    summary: '不登录，凭受理编号和查询码查进度',
    body: strict('查询', { caseNo: CaseNo, queryCode: Type.String({ description: '回执上的八位查询码，或自己设的六位', maxLength: 8 }) }),
    response: { 200: CaseView, ...problems }
  }
} as const satisfies RouteTable
