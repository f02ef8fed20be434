import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Draft } from '../../../drafts/draft.ts'
import { draftById, saveDraft } from '../../../drafts/shelf.ts'
import { useHidden } from '../../../platform/page-life.ts'

const PAUSE_MS = 400

/** The draft being written: kept on the phone shortly after each change and at once when the page is left. */
export const useDraft = (first: Draft) => {
  const [draft, setDraft] = useState(first)
  const [saved, setSaved] = useState(true)
  const latest = useRef(first)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const left = useRef(false)
  const unkept = useRef(false)
  const known = useRef(draftById(first.submissionId) !== null)

  const keep = () => {
    clearTimeout(timer.current)
    unkept.current = false
    const stored = draftById(latest.current.submissionId)
    // A photo may still be going up while the next page sends the draft: what that page wrote down stands, also that it is gone.
    if (left.current || stored?.tried || (known.current && !stored)) return
    setSaved(saveDraft(latest.current))
    known.current = draftById(latest.current.submissionId) !== null
  }
  const update = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => {
    const before = latest.current
    latest.current = { ...before, ...(typeof change === 'function' ? change(before) : change), updatedAt: Date.now() }
    setDraft(latest.current)
    unkept.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE_MS)
  }
  const replace = (next: Draft) => {
    clearTimeout(timer.current)
    unkept.current = false
    known.current = draftById(next.submissionId) !== null
    latest.current = next
    setDraft(next)
  }

  const keepNow = () => { if (unkept.current) keep() }
  useHidden(keepNow)
  // Going back takes the page away without hiding it first.
  const leave = useRef(keepNow)
  useLayoutEffect(() => { leave.current = keepNow })
  useEffect(() => () => {
    leave.current()
    left.current = true
    clearTimeout(timer.current)
  }, [])
  // A tap may come before the last change is drawn: decide on what was written, not on what is shown.
  const current = () => latest.current
  return { draft, current, update, replace, keep, saved }
}
