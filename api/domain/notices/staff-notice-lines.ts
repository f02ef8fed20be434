import { dayOf } from '../calendar/day.ts'
import type { StaffNoticeKind } from './staff-notices.ts'

/** A notice as it is kept, one per event and person; `at` in ms since 1970. */
export type KeptNotice = { id: string, kind: StaffNoticeKind, text: string, caseNo: string | null, at: number, read: boolean }
/** A line as it is shown; `ids` are the notices it stands for. `more` says that a day had too many. */
export type NoticeLine = { ids: string[], kind: StaffNoticeKind | 'more', text: string, caseNo: string | null, at: number, read: boolean }

/** Notices of one kind within so many ms of the first are one line. */
export const BUNDLE_MS = 10 * 60_000
/** So many lines a day; one more says how many are left out. */
export const LINES_PER_DAY = 30

const bundled: Readonly<Record<StaffNoticeKind, string>> = {
  assigned: '新分来的', returned: '退回来的', 'due-soon': '快到期的', 'red-card': '亮了红牌的', supervised: '列入督办的', 'asked-again': '群众再次反映的', consulted: '请您单位出会办意见的', digest: '要办的', reconciliation: '对不上账的', 'content-flagged': '公开的图片有微信提醒的'
}

type Bundle = { first: number, notices: KeptNotice[] }

const lineOf = ({ notices }: Bundle): NoticeLine | null => {
  const last = notices.at(-1)
  if (!last) return null
  const { kind, text, caseNo, at } = last
  const ids = notices.map(({ id }) => id)
  const read = notices.every((notice) => notice.read)
  return notices.length === 1 ? { ids, kind, text, caseNo, at, read } : { ids, kind, text: `有 ${notices.length} 件${bundled[kind]}。`, caseNo: null, at, read }
}

/** In the order they came, those of one kind within ten minutes together. */
const bundlesOf = (inOrder: readonly KeptNotice[]): Bundle[] => {
  const bundles: Bundle[] = []
  const open = new Map<StaffNoticeKind, Bundle>()
  for (const notice of inOrder) {
    const current = open.get(notice.kind)
    if (current && notice.at - current.first < BUNDLE_MS && dayOf(current.first) === dayOf(notice.at)) current.notices.push(notice)
    else {
      const bundle = { first: notice.at, notices: [notice] }
      open.set(notice.kind, bundle)
      bundles.push(bundle)
    }
  }
  return bundles
}

const capped = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const over = lines.slice(LINES_PER_DAY)
  const last = over.at(-1)
  if (!last) return [...lines]
  const ids = over.flatMap((line) => line.ids)
  const read = over.every((line) => line.read)
  return [...lines.slice(0, LINES_PER_DAY), { ids, kind: 'more', text: `这一天的提醒太多，还有 ${ids.length} 条没有列出，请看工作台。`, caseNo: null, at: last.at, read }]
}

/** The lines of one person, newest first: no storms of one kind, no more than thirty a day and one that says so. Takes notices in any order. */
export const linesOf = (notices: readonly KeptNotice[]): NoticeLine[] => {
  const inOrder = notices.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const lines = bundlesOf(inOrder).flatMap((bundle) => lineOf(bundle) ?? [])
  const days = new Set(lines.map(({ at }) => dayOf(at)))
  return [...days].flatMap((day) => capped(lines.filter(({ at }) => dayOf(at) === day))).toSorted((a, b) => b.at - a.at)
}
