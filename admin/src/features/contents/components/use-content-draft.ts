import { useCallback, useEffect, useRef, useState } from 'react'
import { useDraft } from '../../../lib/draft.ts'
import { isOffline } from '../../../lib/problem.ts'
import type { Body, Kind, Whole } from '../api/get-content.ts'
import { type Saved, useSaveContent } from '../api/save-content.ts'
import { blankBody, bodyKeys } from '../logic/bodies.ts'
import { type Clash, decide, mergeFields } from '../logic/merge.ts'
import { maySave, toSave } from '../logic/to-save.ts'

/** What is being written. `saved` is what went to the server last, `kept` how it kept it, under `stamp`; `savedReviewBy` is missing in drafts of before. */
export type Writing = { kind: Kind, body: Body, reviewBy: string | null, savedReviewBy?: string | null, saved: Body | null, kept: Body | null, stamp: number | null, version: number | null }

const fromServer = (kind: Kind, whole: Whole | null): Writing => whole
  ? { kind, body: whole.current.body, reviewBy: whole.reviewBy, savedReviewBy: whole.reviewBy, saved: whole.current.body, kept: whole.current.body, stamp: whole.current.stamp, version: whole.current.version }
  : { kind, body: blankBody(kind), reviewBy: null, savedReviewBy: null, saved: null, kept: null, stamp: null, version: null }

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const wordsIn = (kind: Kind, body: Body | null) => (body?.[bodyKeys[kind]] ?? {}) as Record<string, unknown>

const hasOwnDay = ({ reviewBy, savedReviewBy }: Writing, whole: Whole | null) => reviewBy !== (savedReviewBy === undefined ? whole?.reviewBy ?? null : savedReviewBy)

type Step = Pick<Writing, 'stamp' | 'version'>

// The page may still show what was there before one's own save: the draft is drawn anew at once, the page around it a moment later.
const isNoNewer = ({ current }: Whole, step: Step | null) => step !== null && step.stamp !== null && current.version === step.version && current.stamp <= step.stamp

/** What the machine has against what somebody else has saved meanwhile; `null` while nobody has. */
const meet = (kind: Kind, { body, saved, kept, stamp, version }: Writing, whole: Whole | null, own: Step | null) => {
  if (!whole || isNoNewer(whole, { stamp, version }) || isNoNewer(whole, own)) return null
  const met = mergeFields(wordsIn(kind, saved), wordsIn(kind, body), wordsIn(kind, whole.current.body), wordsIn(kind, kept ?? saved))
  return { ...met, by: whole.current.author }
}

export type Meeting = { clashes: Clash[], taken: string[], by: string }

/** Saves what is written; what is typed while the line is slow stays, and counts as not yet saved. */
const useSaving = (contentId: string, kind: Kind, draft: ReturnType<typeof useDraft<Writing>>) => {
  const saving = useSaveContent(contentId)
  const { value, change, clear } = draft
  const latest = useRef(value)
  latest.current = value
  // Known at once, before any screen is drawn with the answer: what this machine has just saved is nobody else's.
  const own = useRef<Step | null>(null)
  const { mutateAsync } = saving
  const save = useCallback(async (): Promise<Whole> => {
    const sent = latest.current
    const body: Saved = { kind, body: toSave(sent.body), reviewBy: sent.reviewBy, ...sent.stamp === null ? {} : { stamp: sent.stamp } }
    const whole = await mutateAsync(body)
    own.current = { stamp: whole.current.stamp, version: whole.current.version }
    const unchanged = alike(latest.current.body, sent.body) && latest.current.reviewBy === sent.reviewBy
    change((now) => ({ ...now, saved: sent.body, savedReviewBy: sent.reviewBy, kept: whole.current.body, stamp: whole.current.stamp, version: whole.current.version }))
    if (unchanged) clear()
    return whole
  }, [kind, mutateAsync, change, clear])
  return { save, own, isSaving: saving.isPending, saveError: saving.error }
}

const ON_SERVER_AFTER_MS = 20_000

/** A quarter of a minute after the last letter it goes to the server by itself, once it is there at all. */
const useAutosave = (value: Writing, ready: boolean, save: () => Promise<unknown>) => {
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(() => { save().catch(() => undefined) }, ON_SERVER_AFTER_MS)
    return () => clearTimeout(timer)
  }, [value.body, value.reviewBy, ready, save])
}

/**
 * The words being written, kept on this machine at every letter and on the server now and then. Nobody's words are ever saved
 * over: where somebody else has saved meanwhile, what both changed is brought together, and what clashes is shown side by side.
 */
export const useContentDraft = (contentId: string, kind: Kind, whole: Whole | null) => {
  const draft = useDraft<Writing>(`content:${contentId}`, fromServer(kind, whole))
  const { value, change, clear, restored } = draft
  const { save, own, isSaving, saveError } = useSaving(contentId, kind, draft)
  const met = meet(kind, value, whole, own.current)
  const dirty = !alike(value.body, value.saved) || hasOwnDay(value, whole)
  const [epoch, setEpoch] = useState(0)
  const settle = useCallback((theirs: readonly string[]) => {
    setEpoch((before) => before + 1)
    change((now) => {
      const found = meet(kind, now, whole, own.current)
      return found && whole ? { ...fromServer(kind, whole), ...hasOwnDay(now, whole) ? { reviewBy: now.reviewBy } : {}, body: { [bodyKeys[kind]]: decide(found.merged, found.clashes, theirs) } as Body } : now
    })
  }, [change, kind, own, whole])
  const peaceful = met !== null && met.clashes.length === 0
  useEffect(() => { if (peaceful && !isSaving) settle([]) }, [peaceful, isSaving, settle])
  useAutosave(value, dirty && !isSaving && met === null && value.stamp !== null && maySave(kind, value.body) && (saveError === null || isOffline(saveError)), save)
  return {
    // Changes when words came in from elsewhere: an editor with something half typed starts afresh.
    epoch,
    value, restored, dirty, save, isSaving, saveError, settle,
    meeting: met && !peaceful && !isSaving ? met as Meeting : null,
    set: useCallback((body: Body) => change((now) => ({ ...now, body })), [change]),
    setReviewBy: useCallback((reviewBy: string | null) => change((now) => ({ ...now, reviewBy })), [change]),
    dropMine: useCallback(() => { change(fromServer(kind, whole)); clear() }, [change, clear, kind, whole])
  }
}

export type ContentDraft = ReturnType<typeof useContentDraft>
