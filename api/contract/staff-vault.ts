import { Type } from 'typebox'
import { caseStatuses } from './case-words.ts'
import { Due } from './cases.ts'
import { limits } from './limits.ts'
import { phonePattern } from './phone.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'
import { CaseState, StaffCaseCard, version } from './staff-cases.ts'

const words = (description: string) => Type.String({ description })
const command = { params: CaseParams, response: { 200: CaseState, ...problems } } as const
const reason = text('理由', limits.reason, 2)
const RequestParams = strict('查看申请', { requestId: ClientId('申请编号') })

/** One request to see who filed a confidential case: who asked and why, who decided, whether it was read. */
export const VaultRequest = strict('查看申请', {
  requestId: ClientId('申请编号'),
  caseNo: CaseNo,
  askedBy: words('申请人'),
  reason: words('理由'),
  askedAt: Instant('申请时间'),
  status: oneOf('状态：待批、已批准、不批准', ['waiting', 'approved', 'refused']),
  decidedBy: orNull(words('批准人')),
  decidedAt: orNull(Instant('批准时间')),
  note: orNull(words('批准意见')),
  openUntil: orNull(Instant('最晚什么时候看')),
  readAt: orNull(Instant('什么时候看的'))
})

const Looker = strict('一次查看', {
  at: Instant('时间'), by: words('谁'), unitName: orNull(words('单位')), roles: Type.Array(words('岗位'), { description: '当时的岗位' }), what: words('看了什么、做了什么')
})

/** A leak a citizen reported, with everybody who looked at the case or worked on it. */
export const Leak = strict('泄露反映', {
  leakId: ClientId('编号'),
  caseNo: CaseNo,
  version: Type.Integer({ description: '案件版本' }),
  openedAt: Instant('反映时间'),
  settledAt: orNull(Instant('处理完的时间')),
  settledBy: orNull(words('谁处理的')),
  note: orNull(words('处理情况')),
  looks: Type.Array(Looker, { description: '看过、办过这一件的人，早的在前' })
})

/** A confidential case in its keeper's list: by what was retold, never by what was said. */
const VaultCase = strict('保密件', {
  caseNo: CaseNo, title: words('转述的标题；还没有转述的，写明没有转述'), status: oneOf('办理状态', caseStatuses), stage: words('办到哪一步'),
  receivedOn: DayText('收到日'), due: Due, retold: Type.Boolean({ description: '已经转述' })
})

export const staffVault = {
  'GET /staff/vault/cases': {
    summary: '我保管的保密件，和还没有人保管的保密件',
    response: {
      200: strict('我的保密件', {
        kept: Type.Array(VaultCase, { description: '我保管的，没有办完的在前' }),
        unkept: Type.Array(VaultCase, { description: '还没有人保管、我可以接下的，早收到的在前' })
      }),
      ...problems
    }
  },
  'POST /staff/cases/:caseNo/keep': { summary: '接下保密件，做第一位保管人', ...command, body: strict('接下', { version }) },
  'POST /staff/cases/:caseNo/keepers': {
    summary: '指定第二位保管人（最多两位）', ...command,
    body: strict('指定保管人', { version, staffId: ClientId('工作人员编号'), reason })
  },
  'POST /staff/cases/:caseNo/retype': {
    summary: '转述保密件，承办单位只看得到转述', ...command,
    body: strict('转述', { version, title: text('标题', limits.title, 4), text: text('转述的内容', limits.statement, 10) })
  },
  'POST /staff/cases/:caseNo/vault/requests': {
    summary: '保管人申请查看反映人身份；同一编号重复提交视为同一次',
    params: CaseParams,
    body: strict('申请查看', { requestId: ClientId('申请编号'), reason: text('为什么要看', limits.reason, 10) }),
    response: { 201: Done, ...problems }
  },
  'GET /staff/cases/:caseNo/vault': {
    summary: '保密件的保管人和查看申请',
    params: CaseParams,
    response: { 200: strict('保密件', { keepers: Type.Array(words('姓名'), { description: '保管人' }), requests: Type.Array(VaultRequest, { description: '查看申请，新的在前' }) }), ...problems }
  },
  'GET /staff/vault/requests': {
    summary: '待批的和最近的查看申请',
    response: { 200: strict('查看申请', { items: Type.Array(VaultRequest, { description: '待批的在前' }) }), ...problems }
  },
  'POST /staff/vault/requests/:requestId/decision': {
    summary: '批准或不批准查看（不能是申请人自己）',
    params: RequestParams,
    body: strict('批示', { approved: Type.Boolean({ description: '批准' }), note: Type.Optional(text('意见', limits.reason)) }),
    response: { 200: Done, ...problems }
  },
  'POST /staff/vault/requests/:requestId/open': {
    summary: '查看反映人身份：批准后 30 分钟内，只能看一次',
    params: RequestParams,
    response: { 200: strict('反映人', { name: orNull(words('称呼')), phone: orNull(words('电话')), townshipName: orNull(words('所在乡镇')) }), ...problems }
  },
  'GET /staff/leaks': {
    summary: '泄露反映和保密件身份查看情况，供监督',
    response: {
      200: strict('监督', { leaks: Type.Array(Leak, { description: '没处理完的在前' }), openings: Type.Array(VaultRequest, { description: '身份查看申请，新的在前' }) }),
      ...problems
    }
  },
  'POST /staff/cases/:caseNo/leak/settle': {
    summary: '泄露反映处理完毕，恢复查看', ...command,
    body: strict('处理情况', { version, note: text('查明了什么、怎么处理', limits.reason, 10) })
  },
  'POST /staff/phone-search': {
    summary: '凭完整电话号码找同一个人以前的案件，留痕；匿名件和保密件不在其中',
    body: strict('找电话', { phone: Type.String({ description: '电话', maxLength: limits.phone, pattern: phonePattern }) }),
    response: { 200: strict('找到的案件', { items: Type.Array(StaffCaseCard, { description: '新的在前' }) }), ...problems }
  }
} as const satisfies RouteTable
