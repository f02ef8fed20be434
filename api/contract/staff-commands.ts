import { Type } from 'typebox'
import { identityLevels, legalPaths, upperResults, urgencies } from './case-words.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, ClientId, DayText, oneOf, orNull, problems, strict, text } from './shapes.ts'
import { CaseState, version } from './staff-cases.ts'

const command = { params: CaseParams, response: { 200: CaseState, ...problems } } as const
const reason = text('理由', limits.reason, 2)
const unitId = text('承办单位', 40)
const recordId = ClientId('记录编号，重复提交视为同一条')

/** A matter cut out of a case; with a unit it is accepted for that unit at once, without one it waits at the first receiver. */
const SplitPart = strict('拆出的一件事', {
  title: Type.Optional(text('标题；不填则取内容第一句', limits.title)),
  statement: text('这一件事的内容', limits.statement, 2),
  unitId: orNull(unitId)
})

/** What the first receiver, the leaders and the supervisor may ask of a case. */
export const staffCommands = {
  'POST /staff/cases/:caseNo/forward': {
    summary: '转送有权处理的部门，写明接手人和移交的材料', ...command,
    body: strict('转送', {
      version, doorId: text('部门', 40), receiver: text('接手人', limits.personName, 2),
      handedOver: Type.Array(text('一样材料', limits.listItem), { minItems: 1, maxItems: limits.listItems, description: '移交了什么' }),
      explanation: text('告知群众的话', limits.reason, 10)
    })
  },
  'POST /staff/cases/:caseNo/uphold': { summary: '职责异议不成立，仍由原单位办理', ...command, body: strict('异议不成立', { version, reason }) },
  'POST /staff/cases/:caseNo/arbitrate': { summary: '领导裁定承办单位', ...command, body: strict('裁定', { version, unitId, reason }) },
  'POST /staff/cases/:caseNo/merge': {
    summary: '并入同一件事的另一件，答复同时告诉两边', ...command, body: strict('并案', { version, intoCaseNo: CaseNo, reason })
  },
  'POST /staff/cases/:caseNo/split': {
    summary: '把几件事拆开，每件有自己的编号', ...command,
    body: strict('拆分', { version, recordId, parts: Type.Array(SplitPart, { minItems: 1, maxItems: limits.splitParts, description: '拆出的每一件事' }), reason })
  },
  'POST /staff/cases/:caseNo/urgency': { summary: '标为紧急', ...command, body: strict('紧急', { version, urgency: oneOf('哪一种', urgencies), reason }) },
  'POST /staff/cases/:caseNo/path': { summary: '核定办理途径', ...command, body: strict('办理途径', { version, path: oneOf('途径', legalPaths), reason }) },
  'POST /staff/cases/:caseNo/identity': { summary: '调整保密级别', ...command, body: strict('保密级别', { version, identity: oneOf('级别', identityLevels), reason }) },
  'POST /staff/cases/:caseNo/accused': {
    summary: '列明被反映的单位，它们从此看不到这一件', ...command,
    body: strict('被反映的单位', { version, unitIds: Type.Array(text('单位', 40), { minItems: 1, maxItems: limits.listItems, description: '单位' }), reason })
  },
  'POST /staff/cases/:caseNo/receipt-confirmation': { summary: '和群众确认收到了信息公开申请', ...command, body: strict('确认收到', { version }) },
  'POST /staff/cases/:caseNo/supervision/open': {
    summary: '督办', ...command, body: strict('督办', { version, reason, instruction: text('要求', limits.reason, 2), until: DayText('到哪天') })
  },
  'POST /staff/cases/:caseNo/supervision/progress': {
    summary: '向督办人反馈进展', ...command, body: strict('督办反馈', { version, recordId, text: text('进展', limits.note, 2) })
  },
  'POST /staff/cases/:caseNo/supervision/end': { summary: '结束督办，写明凭据', ...command, body: strict('督办办结', { version, evidence: text('凭据', limits.note, 2) }) },
  'POST /staff/cases/:caseNo/instructions': { summary: '记录领导批示', ...command, body: strict('领导批示', { version, recordId, text: text('内容', limits.note, 2) }) },
  'POST /staff/cases/:caseNo/accountability': {
    summary: '记录责任追究；内容限阅', ...command, body: strict('责任追究', { version, recordId, text: text('内容', limits.note, 2) })
  },
  'POST /staff/cases/:caseNo/call-backs': {
    summary: '差评回访', ...command,
    body: strict('回访', { version, recordId, reached: Type.Boolean({ description: '联系上了' }), note: text('说明', limits.note, 2) })
  },
  'POST /staff/cases/:caseNo/upper-reviews': {
    summary: '记录上级复查、复核', ...command,
    body: strict('复查复核', { version, recordId, authority: text('机关', 60, 2), result: oneOf('结果', upperResults), on: DayText('哪天'), note: text('说明', limits.note, 2) })
  },
  'GET /staff/units/:unitId/people': {
    summary: '一个单位在用的工作人员，点名移交和回避时选用',
    params: strict('单位', { unitId }),
    response: {
      200: strict('工作人员', {
        items: Type.Array(strict('工作人员', { staffId: Type.String({ description: '内部编号' }), name: Type.String({ description: '姓名' }) }), { description: '按姓名排' })
      }),
      ...problems
    }
  }
} as const satisfies RouteTable
