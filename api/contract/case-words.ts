/** Kinds of case a citizen may file: 咨询, 求助, 投诉, 举报, 建议 (domain.md §2.5 P01–P05). */
export const caseTypes = ['consultation', 'help', 'complaint', 'report', 'suggestion'] as const
export type CaseType = (typeof caseTypes)[number]

/** Where a case stands. The reply draft, the publication and the notices have states of their own. */
export const caseStatuses = ['submitted', 'accepted', 'handling', 'drafted', 'answered', 'closed', 'declined'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Where the public copy of an answer stands. */
export const publicationStatuses = ['none', 'prepared', 'published', 'withheld'] as const
export type PublicationStatus = (typeof publicationStatuses)[number]

/** Boxes of the staff inbox. */
export const boxes = ['to-accept', 'to-sign', 'handling', 'to-review', 'to-publish', 'finished', 'all'] as const
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
