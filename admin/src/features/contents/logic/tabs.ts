import type { Asked } from '../api/list-contents.ts'

export const tabWords = { mine: '我的草稿', review: '等我审核', all: '全部', due: '该核对的' } as const
export type Tab = keyof typeof tabWords

export const isTab = (text: string | null): text is Tab => text !== null && text in tabWords

/** Where a person begins: a writer at the drafts, a reviewer at what waits. */
export const firstTab = (verbs: readonly string[]): Tab => verbs.includes('content:edit') ? 'mine' : verbs.includes('content:publish') ? 'review' : 'all'

type Filters = Pick<Asked, 'kind' | 'column' | 'status' | 'q'>

/** What the server is asked for a tab and the filters over it. */
export const askedOf = (tab: Tab, filters: Filters): Asked => ({
  ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')) as Filters,
  ...tab === 'review' ? { status: 'in-review' as const } : {}, ...tab === 'due' ? { due: true } : {}
})
