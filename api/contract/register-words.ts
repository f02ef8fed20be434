/** How a matter reaches the bureau when staff enter it: 电话, 来信, 来访, 网上帖子, 12345 热线, 省市平台, 其他机关转来. */
export const registerChannels = ['phone', 'letter', 'visit', 'post', 'hotline', 'portal', 'forwarded'] as const
export type RegisterChannel = (typeof registerChannels)[number]

/** What the helper is to the person they act for: 子女, 配偶, 父母, 其他亲属, 邻居, 村（社区）干部, 其他. */
export const helperRelations = ['child', 'spouse', 'parent', 'relative', 'neighbour', 'cadre', 'other'] as const
export type HelperRelation = (typeof helperRelations)[number]

/** How the person said yes: 在场口头, 签字照片, 电话录音. */
export const mandateWays = ['in-person', 'signed-photo', 'phone-recording'] as const
export type MandateWay = (typeof mandateWays)[number]
