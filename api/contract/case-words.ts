/** Kinds of case a citizen may file: 咨询, 求助, 投诉, 举报, 建议 (domain.md §2.5 P01–P05). */
export const caseTypes = ['consultation', 'help', 'complaint', 'report', 'suggestion'] as const
export type CaseType = (typeof caseTypes)[number]

/** Where a case stands. The reply draft, the publication and the notices have states of their own. */
export const caseStatuses = ['submitted', 'accepted', 'handling', 'drafted', 'answered', 'closed', 'declined'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Where the public copy of an answer stands. */
export const publicationStatuses = ['none', 'prepared', 'published', 'withheld'] as const
export type PublicationStatus = (typeof publicationStatuses)[number]

/** Boxes of the staff inbox: one for every place where work waits for somebody. */
export const boxes = [
  'urgent', 'to-accept', 'objected', 'to-sign', 'handling', 'opinion-asked', 'correction-open', 'extension-asked', 'to-review', 'legal-review',
  'supervised', 'to-call-back', 'second-round', 'to-publish', 'finished', 'all'
] as const
export type Box = (typeof boxes)[number]

/** How an officer reached the citizen: 电话, 上门, 当面, 站内消息. */
export const contactMethods = ['phone', 'visit', 'in-person', 'message'] as const
/** What came of it: 联系上了, 没人接, 对方拒绝. */
export const contactOutcomes = ['reached', 'no-answer', 'refused'] as const
/** Why a case is not accepted: 不属于民政职责, 应走法定途径, 重复, 内容不清且无法联系, 其他. */
export const declineReasons = ['not-our-duty', 'statutory-path', 'duplicate', 'unclear', 'other'] as const
/** Why an answer is not published (domain.md §1.3): 本人不同意, 涉未成年人, 涉健康或家暴, 举报件, 涉他人救助信息, 其他. */
export const withholdReasons = ['citizen-asked', 'minor', 'health-or-violence', 'report', 'benefit-privacy', 'other'] as const
/** Was it solved: 解决了, 部分解决, 没解决. */
export const solvedAnswers = ['yes', 'partly', 'no'] as const
/** Lawful doors a matter goes through: 咨询, 办事, 复议, 申请查处, 检举, 信访, 信息公开, 强制报告 (信访工作条例 第29–31条). */
export const legalPaths = ['consultation', 'service', 'reconsideration', 'enforcement', 'accusation', 'petition', 'disclosure', 'mandatory-report'] as const
export type LegalPath = (typeof legalPaths)[number]
/** How much of who filed it is known, and to whom: 匿名, 实名不公开, 保密举报, 实名 (domain.md §6.2). */
export const identityLevels = ['anonymous', 'named-private', 'confidential', 'named'] as const
export type IdentityLevel = (typeof identityLevels)[number]
/** Why a first contact is counted in hours: 人身急难, 涉未成年人受侵害. */
export const urgencies = ['danger', 'child'] as const
export type Urgency = (typeof urgencies)[number]
/** What was found true of a complaint: 属实, 部分属实, 不属实, 不实信息澄清, 不涉及核实. */
export const outcomes = ['true', 'partly-true', 'untrue', 'clarified', 'none'] as const
/** What stops the clocks beside 补正: 征求第三方意见, 会商其他机关, 听证, 公告, 检验鉴定评审, 缴费. */
export const pauseReasons = ['third-party', 'other-organ', 'hearing', 'public-notice', 'expert-review', 'fee'] as const
/** What became of a 复查 or 复核: 已申请, 维持, 改变, 退回重办. */
export const upperResults = ['asked', 'upheld', 'changed', 'sent-back'] as const
/** How one case hangs on another: 并入, 有件并入, 拆出, 由此拆分而来, 重复的首件. */
export const caseLinks = ['merged-into', 'joined-by', 'split-into', 'cut-out-of', 'first'] as const

/** What a citizen may do with their case: 补充说明, 补正, 核实联系, 评价, 再办一次, 撤回, 反映信息泄露. */
export const citizenCommands = ['supplement', 'correct', 'confirm-contact', 'rate', 'ask-again', 'withdraw', 'report-leak'] as const
export type CitizenCommand = (typeof citizenCommands)[number]
