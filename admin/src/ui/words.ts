import type { Output } from '@minsheng/contract/index.ts'

type Card = Output<'GET /staff/cases'>['items'][number]
export type Status = Card['status']
export type Publication = Card['publication']
export type Box = NonNullable<Output<'GET /staff/workbench'>['boxes'][number]['box']>

export const typeWords: Record<Card['type'], string> = {
  consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议'
}

export const boxWords: Record<Box, string> = {
  'to-accept': '待受理', 'to-sign': '待签收', handling: '办理中', 'to-review': '待审核',
  'to-publish': '待公开', finished: '已办结', all: '全部'
}

/** What to do when a box is empty: never just "no data". */
export const emptyBoxWords: Record<Box, string> = {
  'to-accept': '新来的件都已受理。有新件时这里会自动出现。',
  'to-sign': '没有等您签收的件。分派给本单位的件会自动出现在这里。',
  handling: '手上没有在办的件。签收后的件会在这里，快到期的排在前面。',
  'to-review': '没有等您审核的答复。经办人送审后会自动出现在这里。',
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
export const channelWords: Record<string, string> = { miniapp: '微信小程序' }
export const solvedWords: Record<string, string> = { yes: '解决了', partly: '部分解决', no: '没解决' }
