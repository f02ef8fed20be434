import type { Input, Output } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { phonePattern } from '@minsheng/contract/phone.ts'
import { isGuessable } from '@minsheng/domain/case/lookup-code.ts'
import { phoneProblem } from '../phone.ts'
import { newId } from '../platform/new-id.ts'
import type { Choice } from './choice.ts'

type NewCase = Input<'POST /cases'>['body']
export type Receipt = Output<'POST /cases'>
/** The receipt as the phone keeps it: an anonymous case is found by number and code only. */
export type LastReceipt = Receipt & { anonymous?: boolean }

/** `fileId` names the photo for the server, `localId` finds it on this phone. */
export type DraftPhoto = { fileId: string, localId: string, uploaded: boolean }

/** `undefined` township: not chosen yet; `null`: the person does not know. */
export type Draft = {
  readonly submissionId: string
  updatedAt: number
  type: NewCase['type'] | null
  statement: string
  township?: string | null
  photos: DraftPhoto[]
  contactName: string
  contactPhone: string
  publicity: NewCase['publicity'] | null
  /** Written by the questions asked before; drafts of an earlier version of this program have none of these. */
  path?: NonNullable<NewCase['path']> | undefined
  urgency?: NonNullable<NewCase['urgency']>
  identity?: NonNullable<NewCase['identity']>
  accused?: string[]
  lookupCode?: string
  /** A try was made and its answer has not come: the server may already have the case. */
  tried: boolean
  receipt: Receipt | null
  supplements: { supplementId: string, text: string, sent: boolean }[]
}

/** The submission id is fixed here, before the first try: every later try is the same case. */
export const newDraft = (now: number, choice: Choice | null = null, opening = ''): Draft => ({
  submissionId: newId(),
  updatedAt: now,
  type: null,
  statement: opening,
  photos: [],
  contactName: '',
  contactPhone: '',
  publicity: null,
  tried: false,
  receipt: null,
  supplements: [],
  ...choice,
  // 举报件不公开, and what is urgent never waits for a question like that.
  ...(choice && (choice.type === 'report' || choice.urgency) ? { publicity: 'private' } : {})
})

export const isEmptyDraft = (draft: Draft) =>
  draft.statement.trim() === '' && (draft.type === null || draft.path !== undefined) && draft.photos.length === 0 && draft.contactName === '' && draft.contactPhone === ''

// Prefer the end of a sentence near the limit; never cut a character of two units in half.
const cutAt = (text: string, limit: number) => {
  const near = Math.max(text.lastIndexOf('\n', limit - 1), text.lastIndexOf('。', limit - 1)) + 1
  if (near > limit * 0.8) return near
  const last = text.charCodeAt(limit - 1)
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
}

/** Splits a long statement into pieces the server takes, without losing a character between them. */
export const splitStatement = (statement: string, limit: number = limits.statement): string[] => {
  const pieces: string[] = []
  let rest = statement.trim()
  while (rest.length > limit) {
    const at = cutAt(rest, limit)
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}

export const longestStatement = limits.statement * (1 + limits.supplements)

/** 投诉 and 举报 point at somebody: only they ask at whom, and only they can be confidential. */
export const pointsAtSomebody = ({ type }: Draft) => type === 'complaint' || type === 'report'

/** How the person is protected: confidential only where there is somebody to be protected from. */
export const identityOf = (draft: Draft): NonNullable<NewCase['identity']> => {
  const { identity = 'named-private' } = draft
  return identity === 'confidential' && !pointsAtSomebody(draft) ? 'named-private' : identity
}

const withPhone = (contactPhone: string | undefined): { contactPhone?: string } => contactPhone ? { contactPhone } : {}

const codeFault = (code: string | undefined): { lookupCode?: string } => {
  if (!code) return {}
  if (!/^\d{6}$/.test(code)) return { lookupCode: '密码是 6 位数字，也可以空着不设。' }
  return isGuessable(code) ? { lookupCode: '这个密码太好猜，请换一个，不要用 123456、111111 这样的。' } : {}
}

/** What is still missing, by field, in words that say what to do. Empty when the draft can be sent. */
export const missingIn = (draft: Draft): Partial<Record<'type' | 'statement' | 'township' | 'contactPhone' | 'lookupCode' | 'publicity', string>> => ({
  ...(draft.type ? {} : { type: '请选一个类型，不确定就选“咨询”。' }),
  ...(draft.statement.trim().length >= 5 ? {} : { statement: '请写清楚发生了什么，至少 5 个字。' }),
  // Nothing ties a second piece to an anonymous case.
  ...(identityOf(draft) === 'anonymous' && draft.statement.trim().length > limits.statement ? { statement: `匿名的内容最多 ${limits.statement} 字，请删减一些，或者换一种保护办法。` } : {}),
  ...(draft.statement.trim().length > longestStatement ? { statement: `内容太长了，最多 ${longestStatement} 个字，请删减一些。` } : {}),
  ...(draft.township === undefined ? { township: '请选事情发生在哪个乡镇，不清楚就选“不清楚”。' } : {}),
  ...withPhone(phoneProblem(draft.contactPhone.trim(), phonePattern)),
  ...codeFault(draft.lookupCode),
  ...(draft.publicity || identityOf(draft) === 'confidential' ? {} : { publicity: '请选一下，答复以后能不能公开给大家看。' })
})

const contactOf = (draft: Draft): Pick<NewCase, 'contactName' | 'contactPhone'> => identityOf(draft) === 'anonymous' ? {} : {
  ...(draft.contactName.trim() ? { contactName: draft.contactName.trim() } : {}),
  ...(draft.contactPhone.trim() ? { contactPhone: draft.contactPhone.trim() } : {})
}

/** The case as the contract takes it, from a draft in which nothing is missing. */
export const caseOf = (draft: Draft, statement: string): NewCase => ({
  submissionId: draft.submissionId,
  type: draft.type ?? 'consultation',
  statement,
  townshipCode: draft.township ?? null,
  fileIds: draft.photos.filter(({ uploaded }) => uploaded).map(({ fileId }) => fileId),
  publicity: identityOf(draft) === 'confidential' ? 'private' : draft.publicity ?? 'private',
  identity: identityOf(draft),
  ...(draft.path ? { path: draft.path } : {}),
  ...(draft.urgency ? { urgency: draft.urgency } : {}),
  ...(pointsAtSomebody(draft) && draft.accused?.length ? { accused: draft.accused } : {}),
  ...(draft.lookupCode ? { lookupCode: draft.lookupCode } : {}),
  ...contactOf(draft)
})
