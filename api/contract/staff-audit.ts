import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { CaseNo, Cursor, DayText, Instant, orNull, problems, strict, text } from './shapes.ts'

const words = (description: string) => Type.String({ description })

/** One deed: who, in which roles, what, on what, with which result. Never what a case says. */
export const AuditEntry = strict('审计记录', {
  seq: words('序号'),
  at: Instant('时间'),
  by: words('谁'),
  roles: Type.Array(words('岗位'), { description: '当时的岗位' }),
  action: words('操作'),
  actionName: words('操作名称'),
  subject: orNull(words('对象：受理编号、人员等')),
  result: words('结果'),
  data: words('其他'),
  hash: words('这一条的值')
})

/** One look at a confidential case. */
export const Sight = strict('一次查看', {
  at: Instant('时间'), caseNo: CaseNo, by: words('谁'), unitName: orNull(words('单位')), roles: Type.Array(words('岗位'), { description: '当时的岗位' }), what: words('看了什么')
})

export const staffAudit = {
  'GET /staff/audit': {
    summary: '审计记录，新的在前，可按人、对象、操作、日期找',
    querystring: strict('筛选', {
      person: Type.Optional(text('账号或姓名', 40)),
      subject: Type.Optional(text('受理编号或其他对象', 60)),
      action: Type.Optional(text('操作', 60)),
      day: Type.Optional(DayText('日期')),
      cursor: Type.Optional(Cursor)
    }),
    response: { 200: strict('审计记录', { items: Type.Array(AuditEntry, { description: '新的在前' }), next: orNull(Cursor) }), ...problems }
  },
  'GET /staff/audit/proof': {
    summary: '重新计算整条审计链，并给出某一天可打印的根值',
    querystring: strict('哪一天', { day: Type.Optional(DayText('日期，不填为今天')) }),
    response: {
      200: strict('核验', {
        intact: Type.Boolean({ description: '完好' }),
        count: Type.Integer({ description: '完好的条数' }),
        brokenSeq: orNull(words('断在第几条')),
        problem: orNull(words('哪里不对')),
        root: orNull(words('当天的根值，供打印'))
      }),
      ...problems
    }
  },
  'GET /staff/audit/sights': {
    summary: '谁看过保密件，新的在前',
    querystring: strict('筛选', { caseNo: Type.Optional(CaseNo), cursor: Type.Optional(Cursor) }),
    response: { 200: strict('查看记录', { items: Type.Array(Sight, { description: '新的在前' }), next: orNull(Cursor) }), ...problems }
  }
} as const satisfies RouteTable
