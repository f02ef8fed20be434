import type { Input, Output } from '@minsheng/contract/index.ts'

type Card = Output<'GET /staff/cases'>['items'][number]
type Whole = Output<'GET /staff/cases/:caseNo'>
export type Status = Card['status']
export type Publication = Card['publication']
export type Identity = Whole['identity']
export type Urgency = NonNullable<Card['urgency']>
export type Box = NonNullable<Output<'GET /staff/workbench'>['boxes'][number]['box']>

export const typeWords: Record<Card['type'], string> = {
  consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议'
}

export const boxWords: Record<Box, string> = {
  urgent: '紧急', 'to-accept': '待受理', objected: '职责异议', 'to-sign': '待签收', handling: '办理中', 'opinion-asked': '请我会办',
  'correction-open': '等群众补正', 'extension-asked': '延期待批', 'to-review': '待审核', 'legal-review': '法制审核', supervised: '督办中',
  'to-call-back': '待回访', 'second-round': '二次办理', 'to-publish': '待公开', finished: '已办结', all: '全部'
}

/** What to do when a box is empty: never just "no data". */
export const emptyBoxWords: Record<Box, string> = {
  urgent: '现在没有紧急件。涉及人身安全、未成年人的件会排在这里。',
  'to-accept': '新来的件都已受理。有新件时这里会自动出现。',
  objected: '没有单位提出职责异议。提出来的件会在这里等裁定。',
  'to-sign': '没有等您签收的件。分派给本单位的件会自动出现在这里。',
  handling: '手上没有在办的件。签收后的件会在这里，快到期的排在前面。',
  'opinion-asked': '没有别的单位请您会办。',
  'correction-open': '没有等群众补材料的件。',
  'extension-asked': '没有等批的延期申请。',
  'to-review': '没有等您审核的答复。经办人送审后会自动出现在这里。',
  'legal-review': '没有等法制保密审核的答复。',
  supervised: '没有督办中的件。',
  'to-call-back': '没有等回访的差评。群众评价没解决的件会在这里。',
  'second-round': '没有群众要求再办的件。',
  'to-publish': '没有等着公开的答复。答复群众以后，可以公开的件会出现在这里。',
  finished: '还没有办结的件。',
  all: '您能看到的范围里还没有案件。'
}

export const contactMethodWords = { phone: '打电话', visit: '上门', 'in-person': '当面', message: '站内消息' } as const
export const contactOutcomeWords = { reached: '联系上了', 'no-answer': '没有接通', refused: '对方不愿谈' } as const
export const declineReasonWords = {
  'not-our-duty': '不归民政管', 'statutory-path': '应走法定途径（复议、诉讼、仲裁等）', duplicate: '同一件事已在办理',
  unclear: '内容不清又联系不上', other: '其他'
} as const
export const withholdReasonWords = {
  'citizen-asked': '群众本人不同意公开', minor: '涉及未成年人', 'health-or-violence': '涉及健康或家庭暴力', report: '举报件',
  'benefit-privacy': '涉及他人的救助、待遇信息', other: '其他'
} as const
export const channelWords: Record<string, string> = {
  miniapp: '微信小程序', phone: '电话', letter: '来信', visit: '来访', post: '网上帖子', hotline: '12345 热线', portal: '省市平台', forwarded: '其他机关转来'
}
export const solvedWords: Record<string, string> = { yes: '解决了', partly: '部分解决', no: '没解决' }

export const pathWords: Record<Whole['path'], string> = {
  consultation: '咨询', service: '办事', reconsideration: '复议', enforcement: '申请查处', accusation: '检举', petition: '信访', disclosure: '信息公开',
  'mandatory-report': '强制报告'
}
export const identityWords: Record<Identity, string> = {
  anonymous: '匿名', 'named-private': '实名（只让承办人员知道）', confidential: '保密举报', named: '实名'
}
/** Whether the answer may stand in public is another question than who may know the citizen. */
export const publicityWords: Record<Card['publicity'], string> = { public: '同意遮盖后公开', private: '本人不同意公开' }
export const urgencyWords: Record<Urgency, string> = { danger: '人身安全、急难', child: '未成年人受侵害' }
export const outcomeWords: Record<NonNullable<Whole['outcome']>, string> = {
  true: '属实', 'partly-true': '部分属实', untrue: '不属实', clarified: '不实信息澄清', none: '不涉及核实'
}
export const pauseReasonWords: Record<Input<'POST /staff/cases/:caseNo/pause'>['body']['reason'], string> = {
  'third-party': '征求第三方意见', 'other-organ': '会商其他机关', hearing: '听证', 'public-notice': '公告', 'expert-review': '检验、鉴定、评审', fee: '等待缴费'
}
export const upperResultWords: Record<Whole['upperReviews'][number]['result'], string> = {
  asked: '群众已申请', upheld: '维持原意见', changed: '改变原意见', 'sent-back': '退回重新办理'
}
export const linkWords: Record<Whole['links'][number]['kind'], string> = {
  'merged-into': '并入', 'joined-by': '有件并入', 'split-into': '拆出', 'cut-out-of': '拆自', first: '首件'
}
export const extensionWords: Record<NonNullable<Whole['extension']>['state'], string> = { asked: '延期待批', granted: '已批准延期', refused: '没有批准延期' }
export const withdrawReasonWords = {
  'citizen-asked': '群众本人要求', identifying: '可能认出当事人', wrong: '内容有误', 'should-not-be-public': '依规定不应公开', other: '其他'
} as const
export const publicationClassWords = { public: '可以公开', masked: '遮盖后公开', 'statistics-only': '只计入统计', never: '不公开' } as const
