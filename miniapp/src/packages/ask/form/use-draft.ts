import { useEffect, useRef, useState } from 'react'
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

  const keep = () => {
    clearTimeout(timer.current)
    // A photo may still be going up while the next page sends the draft: what that page wrote down stands.
    if (left.current || draftById(latest.current.submissionId)?.tried) return
    setSaved(saveDraft(latest.current))
  }
  const update = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => {
    const before = latest.current
    latest.current = { ...before, ...(typeof change === 'function' ? change(before) : change), updatedAt: Date.now() }
    setDraft(latest.current)
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE_MS)
  }
  const replace = (next: Draft) => {
    clearTimeout(timer.current)
    latest.current = next
    setDraft(next)
  }

  useHidden(() => { if (timer.current) keep() })
  useEffect(() => () => {
    left.current = true
    clearTimeout(timer.current)
  }, [])
  // A tap may come before the last change is drawn: decide on what was written, not on what is shown.
  const current = () => latest.current
  return { draft, current, update, replace, keep, saved }
}
