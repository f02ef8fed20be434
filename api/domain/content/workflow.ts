/** Where a version stands: 草稿, 待审核, 已退回, 定时发布, 现行, 已被替换, 已撤下, 已到期, 已作废. */
export const versionStatuses = ['draft', 'in-review', 'returned', 'scheduled', 'published', 'superseded', 'withdrawn', 'expired', 'discarded'] as const
export type VersionStatus = (typeof versionStatuses)[number]

/** Where a piece of content stands for the public. */
export const contentStates = ['unpublished', 'published', 'withdrawn', 'expired'] as const
export type ContentState = (typeof contentStates)[number]

/** What may be asked of the version somebody is at work on. `release` is the clock's: the minute of a scheduled one has come. */
export const versionCommands = ['save', 'submit', 'return', 'publish', 'schedule', 'release', 'discard'] as const
export type VersionCommand = (typeof versionCommands)[number]

/** What may be asked of the content as the public knows it. `expire` is the clock's. */
export const contentCommands = ['correct', 'withdraw', 'confirm', 'expire'] as const
export type PublicCommand = (typeof contentCommands)[number]

/** Which commands a version at work admits and where they lead. A version that is public, or was, never changes its words again. */
export const versionWorkflow: Record<VersionStatus, Partial<Record<VersionCommand, VersionStatus>>> = {
  draft: { save: 'draft', submit: 'in-review', discard: 'discarded' },
  'in-review': { return: 'returned', publish: 'published', schedule: 'scheduled' },
  returned: { save: 'draft', discard: 'discarded' },
  scheduled: { return: 'returned', publish: 'published', schedule: 'scheduled', release: 'published' },
  published: {}, superseded: {}, withdrawn: {}, expired: {}, discarded: {}
}

/** Which commands the content admits as the public knows it, and where they lead. A correction leaves the old version public. */
export const contentWorkflow: Record<ContentState, Partial<Record<PublicCommand, ContentState>>> = {
  unpublished: {},
  published: { correct: 'published', withdraw: 'withdrawn', confirm: 'published', expire: 'expired' },
  withdrawn: { correct: 'withdrawn' },
  expired: {}
}

/** Statuses of a version somebody is at work on; at most one of a content's versions has one of them, and it is the latest. */
export const openStatuses: readonly VersionStatus[] = ['draft', 'in-review', 'returned', 'scheduled']

/** What the statuses are called on screen. */
export const versionStatusNames: Record<VersionStatus, string> = {
  draft: '草稿', 'in-review': '待审核', returned: '已退回', scheduled: '定时发布', published: '现行', superseded: '已被替换', withdrawn: '已撤下', expired: '已到期', discarded: '已作废'
}

/** What happened to a piece of content, as the trace calls it. */
export const eventNames = {
  drafted: '起草', saved: '修改', submitted: '交审核', returned: '退回', scheduled: '审核通过，定时发布', published: '审核通过，发布', released: '到时间自动发布', correcting: '开始更正',
  discarded: '作废', withdrawn: '撤下', confirmed: '核对过，没有变化', expired: '到期自动撤下', imported: '从表格导入', shipped: '随软件提供'
} as const
export type ContentEventName = keyof typeof eventNames

/** Events by which somebody put words or decisions into a version: whoever did must not publish it. */
export const writingEvents: readonly ContentEventName[] = ['drafted', 'saved', 'submitted', 'correcting', 'imported']
