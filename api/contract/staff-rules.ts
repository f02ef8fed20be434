import { Type } from 'typebox'
import { ClockRuleShape } from './clock-rule.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { MatterLines } from './matter-lines.ts'
import { NoticeChange } from './notice-words.ts'
import { ClientId, Done, oneOf, orNull, problems, strict, text } from './shapes.ts'

/** What a version is of: a year of the calendar, a time limit, the table of matters, the words of a notice; `routing` is what came before that table. */
export const ruleKinds = ['calendar', 'clock', 'matters', 'notices', 'routing'] as const
/** Where a version stands: 待批准, 现行, 未同意, 已被替换. */
export const ruleStates = ['proposed', 'in-force', 'rejected', 'superseded'] as const

const reason = text('为什么改', limits.reason)
const VersionParams = strict('规则版本', { versionId: ClientId('版本编号') })
const Amount = (description: string) => Type.Integer({ description, minimum: 0 })

/** A version as it is listed. */
export const RuleVersion = strict('规则的一个版本', {
  versionId: Type.String({ description: '版本编号' }),
  no: Type.Integer({ description: '序号' }),
  kind: oneOf('种类', ruleKinds),
  subject: Type.String({ description: '哪一年、哪条规则' }),
  title: Type.String({ description: '名称' }),
  state: oneOf('状态', ruleStates),
  source: Type.String({ description: '依据' }),
  validFrom: orNull(Type.String({ description: '从哪天起施行' })),
  reason: Type.String({ description: '为什么改' }),
  proposedBy: Type.String({ description: '谁提的' }),
  proposedAt: orNull(Type.String({ description: '什么时候提的；随软件发布的为空' })),
  decidedBy: orNull(Type.String({ description: '谁批的' })),
  decidedAt: orNull(Type.String({ description: '什么时候批的' })),
  decision: orNull(Type.String({ description: '不同意的理由' })),
  own: Type.Boolean({ description: '是不是您自己提的' })
})

const Word = strict('名称', { word: Type.String({ description: '代码' }), name: Type.String({ description: '名称' }) })

const NamedDay = strict('放假或者调休的一天', {
  day: Type.String({ description: '日期' }), work: Type.Boolean({ description: '上班' }), name: Type.String({ description: '名称' }), notice: Type.String({ description: '国务院办公厅通知的网址' })
})

const Content = {
  days: orNull(Type.Array(NamedDay, { description: '这一年的放假和调休上班' })),
  rule: orNull(ClockRuleShape),
  matters: orNull(MatterLines),
  notice: orNull(NoticeChange)
}

const MovedCase = strict('到期日变动的一件', {
  caseNo: orNull(Type.String({ description: '受理编号；保密件为空' })),
  ruleId: Type.String({ description: '规则' }),
  from: Type.String({ description: '原来到期' }),
  to: Type.String({ description: '改为' }),
  provisional: Type.Boolean({ description: '暂定' }),
  why: Type.String({ description: '为什么变' })
})

const ReroutedCase = strict('会改派的一件', {
  caseNo: orNull(Type.String({ description: '受理编号；保密件为空' })),
  from: orNull(Type.String({ description: '现在建议的单位' })),
  to: orNull(Type.String({ description: '改后建议的单位' })),
  why: Type.String({ description: '改后的理由' })
})

/** What a change would do, counted without storing anything. `looked` cases were counted; lists hold the first of them. */
const Preview = strict('预览', {
  looked: Amount('看了多少件'),
  affected: Amount('多少件会变'),
  running: Amount('多少件正按旧版本计时，不受影响'),
  moved: Type.Array(MovedCase, { description: '到期日变动的案件' }),
  rerouted: Type.Array(ReroutedCase, { description: '建议单位变动的案件' }),
  notes: Type.Array(Type.String({ description: '要注意的' }), { description: '说明' })
})

const calendarBody = {
  year: Type.Integer({ description: '年份', minimum: 2020, maximum: 2100 }),
  format: oneOf('文件格式', ['json', 'ics']),
  text: text('文件内容', 200_000),
  notice: Type.String({ description: '国务院办公厅通知的网址，日历文件里没有的要填', maxLength: 200 })
}
const proposal = { versionId: ClientId('提议编号，客户端先取好'), reason }
const answers = { 200: Preview, ...problems }
const proposed = { 201: RuleVersion, ...problems }

export const staffRules = {
  'GET /staff/rules': {
    summary: '规则与日历：现行的、待批准的和历史版本',
    response: {
      200: strict('规则与日历', {
        calendar: strict('现行日历', { version: Type.String({ description: '版本' }), years: Type.Array(Type.Integer({ description: '年份' }), { description: '已公布的年份' }) }),
        versions: Type.Array(RuleVersion, { description: '全部版本，新的在前' }),
        clocks: Type.Array(ClockRuleShape, { description: '现行时限规则' }),
        matters: MatterLines,
        facts: Type.Array(Word, { description: '能起算、算办到的事' }),
        pauses: Type.Array(Word, { description: '能暂停期限的情形' }),
        recounts: Type.Array(strict('重新计算', {
          calendar: Type.String({ description: '日历版本' }), startedAt: Type.String({ description: '开始' }), finishedAt: orNull(Type.String({ description: '完成' })),
          counted: Amount('算了多少件'), moved: Amount('变了多少件')
        }), { description: '日历变动后的重新计算' })
      }),
      ...problems
    }
  },
  'GET /staff/rules/versions/:versionId': {
    summary: '一个版本的内容',
    params: VersionParams,
    response: { 200: strict('版本内容', { version: RuleVersion, ...Content }), ...problems }
  },
  'GET /staff/rules/versions/:versionId/preview': { summary: '批准之前看这个版本会改变哪些案件', params: VersionParams, response: answers },
  'POST /staff/rules/calendar/preview': { summary: '导入一年的放假安排之前看哪些到期日会变', body: strict('一年的放假安排', calendarBody), response: answers },
  'POST /staff/rules/calendar': { summary: '提出一年的放假安排，由另一人批准', body: strict('一年的放假安排', { ...proposal, ...calendarBody }), response: proposed },
  'POST /staff/rules/clocks/preview': { summary: '修改时限之前看影响多少件', body: strict('时限', { rule: ClockRuleShape }), response: answers },
  'POST /staff/rules/clocks': { summary: '提出时限的新版本，由另一人批准', body: strict('时限', { ...proposal, rule: ClockRuleShape }), response: proposed },
  'POST /staff/rules/matters/preview': { summary: '修改事项表之前看最近的案件会怎样分派', body: strict('事项表', { matters: MatterLines }), response: answers },
  'POST /staff/rules/matters': { summary: '提出事项表的新版本，由另一人批准', body: strict('事项表', { ...proposal, matters: MatterLines }), response: proposed },
  'POST /staff/rules/versions/:versionId/approve': { summary: '批准，立即成为现行规则', params: VersionParams, response: { 200: Done, ...problems } },
  'POST /staff/rules/versions/:versionId/reject': {
    summary: '不同意，写明理由', params: VersionParams, body: strict('不同意', { reason: text('理由', limits.reason) }), response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
