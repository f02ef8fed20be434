import { Type } from 'typebox'
import { pauseReasons } from './case-words.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, ClientId, DayText, oneOf, orNull, problems, strict, text } from './shapes.ts'
import { CaseState, version } from './staff-cases.ts'

const command = { params: CaseParams, response: { 200: CaseState, ...problems } } as const
const reason = text('理由', limits.reason, 2)
const recordId = ClientId('记录编号，重复提交视为同一条')
const explanation = text('告诉群众的话', limits.reason, 2)
const until = DayText('最晚到哪天')

const asked = {
  version, recordId, until, explanation,
  items: Type.Array(text('一样材料', limits.listItem), { minItems: 1, maxItems: limits.listItems, description: '要补的每一样' })
}

/** What the unit that handles a case, its reviewers and the units it consults may ask of it. */
export const staffHandling = {
  'POST /staff/cases/:caseNo/objection': {
    summary: '职责异议：不是本单位的事（收到交办 5 个工作日内）', ...command,
    body: strict('职责异议', { version, reason, suggestedUnitId: orNull(text('建议由哪个单位办', 40)) })
  },
  'POST /staff/cases/:caseNo/plan': { summary: '写下调查方案', ...command, body: strict('调查方案', { version, recordId, text: text('方案', limits.note, 2) }) },
  'POST /staff/cases/:caseNo/visits': {
    summary: '记录一次走访，两人以上', ...command,
    body: strict('走访', {
      version, recordId, on: DayText('哪天'), place: text('地点', limits.listItem, 2),
      investigators: Type.Array(text('姓名', limits.personName), { minItems: 1, maxItems: limits.investigators, description: '走访人' }),
      met: text('见到谁', limits.listItem), text: text('情况', limits.reportText, 2)
    })
  },
  'POST /staff/cases/:caseNo/evidence/:fileId': {
    summary: '上传一份证据材料：照片或 PDF（multipart，字段名 file）；同一编号重复上传视为同一份',
    params: strict('证据材料', { caseNo: CaseNo, fileId: ClientId('浏览器上生成的文件编号') }),
    response: {
      201: strict('已上传的材料', {
        fileId: ClientId('文件编号'), mediaType: Type.String({ description: '文件类型' }), bytes: Type.Integer({ description: '字节数' })
      }),
      ...problems
    }
  },
  'POST /staff/cases/:caseNo/evidence': {
    summary: '把上传的材料归入案件', ...command,
    body: strict('证据材料', {
      version, recordId, note: text('说明', limits.reason, 2),
      files: Type.Array(strict('一份材料', { fileId: ClientId('文件编号'), name: text('文件名', limits.fileName) }), { minItems: 1, maxItems: limits.photos, description: '材料' })
    })
  },
  'POST /staff/cases/:caseNo/consultations': {
    summary: '请另一个单位会办', ...command,
    body: strict('会办', { version, recordId, unitId: text('会办单位', 40), question: text('请它答复什么', limits.reason, 2), until })
  },
  'POST /staff/cases/:caseNo/opinions': {
    summary: '给出本单位的会办意见', ...command, body: strict('会办意见', { version, recordId, text: text('意见', limits.reportText, 2) })
  },
  'POST /staff/cases/:caseNo/recusals': { summary: '回避', ...command, body: strict('回避', { version, staffId: ClientId('谁'), reason }) },
  'POST /staff/cases/:caseNo/corrections': { summary: '一次性告知补正', ...command, body: strict('补正', asked) },
  'POST /staff/cases/:caseNo/corrections/again': { summary: '再次补正：负责人写明理由，群众看得到', ...command, body: strict('再次补正', { ...asked, reason }) },
  'POST /staff/cases/:caseNo/pause': {
    summary: '暂停办理期限', ...command, body: strict('暂停', { version, reason: oneOf('原因', pauseReasons), until, explanation })
  },
  'POST /staff/cases/:caseNo/resume': { summary: '恢复办理期限', ...command, body: strict('恢复', { version, note: text('说明', limits.reason, 2) }) },
  'POST /staff/cases/:caseNo/extension/ask': { summary: '申请延期', ...command, body: strict('申请延期', { version, reason }) },
  'POST /staff/cases/:caseNo/extension/grant': {
    summary: '批准延期，理由告诉群众', ...command,
    body: strict('批准延期', { version, amount: Type.Integer({ minimum: 1, maximum: 60, description: '延长多少日，按该期限的日数法' }), reason })
  },
  'POST /staff/cases/:caseNo/extension/refuse': { summary: '不同意延期', ...command, body: strict('不同意延期', { version, reason }) },
  'POST /staff/cases/:caseNo/reply/clear': {
    summary: '法制保密审核通过并答复群众；可直接改定文字', ...command,
    body: strict('法制审核通过', { version, text: Type.Optional(text('改定的全文', limits.reply)) })
  },
  'POST /staff/cases/:caseNo/reply/send-back': { summary: '法制保密审核退回重拟', ...command, body: strict('法制审核退回', { version, reason }) }
} as const satisfies RouteTable
