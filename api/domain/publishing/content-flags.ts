import type { Case } from '../case/case.ts'
import { neverPublic } from './decide.ts'

/** What of a case is checked: what was filed, a supplement, a picture that goes with the answer. */
export type CheckedKind = 'statement' | 'supplement' | 'file'

/** `unchecked`: WeChat gave no verdict, and will give none. */
export type CheckVerdict = 'pass' | 'review' | 'risky' | 'unchecked'

/** A verdict that goes to a person. `name`: the public name of a file. */
export type ContentFlag = { kind: CheckedKind, verdict: 'review' | 'risky', label: number | null, name: string | null }

// WeChat's numbers (wechat.md §3.1: msg_sec_check version 2).
const labels: Readonly<Record<number, string>> = {
  10001: '广告', 20001: '时政', 20002: '色情', 20003: '辱骂', 20006: '违法犯罪', 20008: '欺诈', 20012: '低俗', 20013: '版权', 21000: '其他'
}

/** What a label of WeChat is called; one we do not know is 其他. */
export const contentLabel = (label: number | null): string => labels[label ?? 0] ?? '其他'

/** How staff name what was checked. */
export const checkedName = ({ kind, name }: Pick<ContentFlag, 'kind' | 'name'>): string => {
  switch (kind) {
    case 'statement': return '提交的文字'
    case 'supplement': return '补充的文字'
    case 'file': return `附件“${name ?? ''}”`
    default: return kind satisfies never
  }
}

/**
 * Whether anything of a case may be shown to WeChat: only what may become public, and never of a person who kept their
 * name from us (个人信息保护法 第6条: no more than the purpose needs).
 */
export const isCheckable = (kase: Pick<Case, 'type' | 'identity' | 'urgency' | 'publicity'>): boolean =>
  kase.identity !== 'anonymous' && neverPublic(kase) === null

/** What the second person is asked about a flagged text or picture; all labels in one question. */
export const contentQuestion = (flags: readonly ContentFlag[]): string =>
  `微信内容检查认为这里可能涉及：${[...new Set(flags.map(({ label }) => contentLabel(label)))].join('、')}。市民的原话照收照办，这里只问：公开出去合适吗？`
