import { Type } from 'typebox'
import { boxes, caseStatuses, caseTypes, contactMethods, contactOutcomes, declineReasons, legalPaths, outcomes, publicationStatuses, urgencies } from './case-words.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { CaseFile, Due } from './cases.ts'
import { caseParts } from './staff-case-parts.ts'
import { CaseNo, CaseParams, ClientId, Cursor, DayText, Instant, PageSize, oneOf, orNull, problems, strict, text } from './shapes.ts'

const words = (description: string) => Type.String({ description })

/** One line of the staff inbox. */
export const StaffCaseCard = strict('案件', {
  caseNo: CaseNo,
  type: oneOf('类型', caseTypes),
  title: words('标题'),
  status: oneOf('办理状态', caseStatuses),
  stage: words('办到哪一步'),
  publication: oneOf('公开状态', publicationStatuses),
  publicity: oneOf('公开意愿', ['public', 'private']),
  townshipName: orNull(words('乡镇')),
  unitName: orNull(words('承办单位')),
  handlerName: orNull(words('经办人')),
  receivedOn: DayText('收到日'),
  due: Due,
  workingDaysLeft: orNull(Type.Integer({ description: '剩余工作日，超期为负，已答复为空；答复期限停着的，是恢复后还剩几天' })),
  supplemented: Type.Boolean({ description: '有补充说明' }),
  urgency: orNull(oneOf('紧急', urgencies)),
  round: Type.Integer({ description: '第几次办理' }),
  supervisedUntil: orNull(DayText('督办到哪天')),
  paused: Type.Boolean({ description: '办理期限暂停着' }),
  dueStopped: Type.Boolean({ description: '答复期限正停着：恢复以后才接着数。法定期限不因暂停而停的，为否' }),
  firstContactBy: orNull(Instant('紧急件最晚什么时候要联系上本人；不紧急、已联系上或已答复为空'))
})

/** One entry of a case's history, in the order it happened. */
export const HistoryEntry = strict('经过', {
  at: Instant('时间'),
  type: words('事件'),
  label: words('事件名称'),
  by: orNull(words('谁')),
  unitName: orNull(words('单位')),
  text: orNull(words('内容或理由'))
})

/** The whole of a case as staff see it, with what this person may do now. */
export const StaffCase = strict('案件详情', {
  ...StaffCaseCard.properties,
  ...caseParts,
  version: Type.Integer({ description: '版本，提交操作时原样带回' }),
  channel: words('来源'),
  statement: words('反映内容'),
  supplements: Type.Array(strict('补充说明', { at: Instant('时间'), text: words('内容') }), { description: '补充说明' }),
  files: Type.Array(CaseFile, { description: '照片' }),
  contact: strict('联系方式（已遮盖）', { name: orNull(words('称呼')), phone: orNull(words('电话')) }),
  unitId: orNull(words('承办单位编号')),
  suggestion: orNull(strict('分派建议', { unitId: words('单位编号'), unitName: words('单位'), reason: words('理由') })),
  pathSuggestion: orNull(strict('途径建议', { path: oneOf('途径', legalPaths), pathName: words('途径名称'), reason: words('理由') })),
  urgencySuggestion: orNull(strict('可能紧急', { urgency: oneOf('紧急', urgencies), reason: words('理由') })),
  doorSuggestion: orNull(strict('转告建议', { doorId: words('部门编号'), name: words('部门'), reason: words('理由') })),
  contacts: Type.Array(strict('联系记录', {
    at: Instant('时间'), by: words('谁'), method: oneOf('方式', contactMethods), outcome: oneOf('结果', contactOutcomes), note: words('说明')
  }), { description: '联系记录' }),
  findings: Type.Array(strict('调查情况', { at: Instant('时间'), by: words('谁'), text: words('内容') }), { description: '调查情况' }),
  reply: orNull(strict('答复稿', {
    status: oneOf('状态', ['drafted', 'returned', 'approved']), by: words('起草人'), at: Instant('时间'), text: words('全文'), returnReason: orNull(words('退回理由'))
  })),
  publicCopy: orNull(strict('公开稿', {
    title: words('标题'), question: words('问题'), reply: words('答复'), parties: Type.Array(words('人名'), { description: '已遮盖的人名' }),
    preparedBy: words('谁准备的'), answerNo: orNull(words('公开编号'))
  })),
  withheldReason: orNull(words('不公开的理由')),
  rating: orNull(strict('评价', { solved: words('是否解决'), treated: Type.Integer({ description: '态度' }), comment: orNull(words('意见')) })),
  history: Type.Array(HistoryEntry, { description: '经过，早的在前' }),
  commands: Type.Array(words('操作'), { description: '此人此刻可做的操作' })
})

/** What a command leaves behind; the panel then fetches the case again. */
export const CaseState = strict('操作后的状态', {
  caseNo: CaseNo,
  status: oneOf('办理状态', caseStatuses),
  publication: oneOf('公开状态', publicationStatuses),
  version: Type.Integer({ description: '新版本' })
})

/** The version a person was looking at: a command on an older one is refused as `stale`. */
export const version = Type.Integer({ minimum: 1, description: '看到的版本' })

const command = { params: CaseParams, response: { 200: CaseState, ...problems } } as const
const reason = text('理由', limits.reason, 2)
const receiver = Type.Optional(text('接手人', limits.personName))

export const staffCases = {
  'GET /staff/workbench': {
    summary: '各待办箱的件数（数到 999 为止）',
    response: {
      200: strict('工作台', {
        boxes: Type.Array(strict('待办箱', { box: oneOf('待办箱', boxes), count: Type.Integer({ description: '件数' }), overdue: Type.Integer({ description: '其中已超期' }) }), { description: '待办箱' })
      }),
      ...problems
    }
  },
  'GET /staff/cases': {
    summary: '案件列表，快到期的在前；看不到范围外的案件',
    querystring: strict('筛选', {
      box: Type.Optional(oneOf('待办箱', boxes)),
      q: Type.Optional(text('编号或关键词', limits.search)),
      cursor: Type.Optional(Cursor),
      limit: Type.Optional(PageSize)
    }),
    response: { 200: strict('案件列表', { items: Type.Array(StaffCaseCard, { description: '快到期的在前' }), next: orNull(Cursor) }), ...problems }
  },
  'GET /staff/cases/:caseNo': { summary: '案件详情', params: CaseParams, response: { 200: StaffCase, ...problems } },
  'GET /staff/cases/:caseNo/files/:fileId': {
    summary: '看案件照片',
    params: strict('照片', { caseNo: CaseNo, fileId: ClientId('文件编号') }),
    response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '图片' }), ...problems }
  },
  'POST /staff/cases/:caseNo/reveal-contact': {
    summary: '查看完整联系方式，留痕',
    params: CaseParams,
    response: { 200: strict('联系方式', { name: orNull(words('称呼')), phone: orNull(words('电话')) }), ...problems }
  },
  'POST /staff/cases/:caseNo/accept': {
    summary: '受理并分派', ...command,
    body: strict('受理', {
      version, unitId: text('承办单位', 40), note: Type.Optional(text('交办意见', limits.reason)),
      path: Type.Optional(oneOf('办理途径', legalPaths)), receiver
    })
  },
  'POST /staff/cases/:caseNo/decline': {
    summary: '不予受理，说明理由并指明该找谁', ...command,
    body: strict('不予受理', {
      version, reason: oneOf('理由', declineReasons),
      doorId: orNull(text('该找的部门', 40)),
      explanation: text('告知群众的话', limits.reason, 10),
      firstCaseNo: Type.Optional(CaseNo)
    })
  },
  'POST /staff/cases/:caseNo/reroute': {
    summary: '改派', ...command,
    body: strict('改派', {
      version, unitId: text('承办单位', 40), reason, receiver,
      handedOver: Type.Optional(Type.Array(text('一样材料', limits.listItem), { maxItems: limits.listItems, description: '移交了什么' }))
    })
  },
  'POST /staff/cases/:caseNo/sign': { summary: '签收', ...command, body: strict('签收', { version }) },
  'POST /staff/cases/:caseNo/contacts': {
    summary: '记录一次联系', ...command,
    body: strict('联系记录', {
      version, recordId: ClientId('记录编号'), method: oneOf('方式', contactMethods), outcome: oneOf('结果', contactOutcomes), note: text('说明', limits.note, 2)
    })
  },
  'POST /staff/cases/:caseNo/findings': {
    summary: '记录调查情况', ...command,
    body: strict('调查情况', { version, recordId: ClientId('记录编号'), text: text('查明的情况', limits.note, 2) })
  },
  'POST /staff/cases/:caseNo/reply': {
    summary: '起草答复并送审', ...command,
    body: strict('答复稿', { version, text: text('答复全文', limits.reply), outcome: Type.Optional(oneOf('查实结果', outcomes)) })
  },
  'POST /staff/cases/:caseNo/reply/return': { summary: '退回重拟', ...command, body: strict('退回', { version, reason }) },
  'POST /staff/cases/:caseNo/reply/approve': {
    summary: '审核通过并答复群众；可直接改定文字', ...command,
    body: strict('审核通过', { version, text: Type.Optional(text('改定的全文', limits.reply)) })
  }
} as const satisfies RouteTable
