import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Draft } from '../../../drafts/draft.ts'
import { draftById, saveDraft } from '../../../drafts/shelf.ts'
import { useHidden } from '../../../platform/page-life.ts'

const PAUSE_MS = 400

const isKept = ({ submissionId }: Draft) => draftById(submissionId) !== null

/** Puts the latest draft on the shelf: shortly after a change, at once on demand, and when the page goes away in any manner. */
const useKeeping = (latest: { readonly current: Draft }) => {
  const [saved, setSaved] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const [left, waiting, known] = [useRef(false), useRef(false), useRef(isKept(latest.current))]

  const keep = () => {
    clearTimeout(timer.current)
    waiting.current = false
    const stored = draftById(latest.current.submissionId)
    // A photo may still be going up while the next page sends the draft: what that page wrote down stands, also that it is gone.
    if (left.current || stored?.tried || (known.current && !stored)) return
    setSaved(saveDraft(latest.current))
    known.current = isKept(latest.current)
  }
  const keepSoon = () => {
    waiting.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE_MS)
  }
  const adopt = () => {
    clearTimeout(timer.current)
    waiting.current = false
    known.current = isKept(latest.current)
  }

  const leave = useRef(() => {})
  useLayoutEffect(() => { leave.current = () => { if (waiting.current) keep() } })
  useHidden(() => leave.current())
  // Going back takes the page away without hiding it first.
  useEffect(() => () => {
    leave.current()
    left.current = true
  }, [left])
  return { saved, keep, keepSoon, adopt }
}

/** The draft being written: kept on the phone shortly after each change and at once when the page is left. */
export const useDraft = (first: Draft) => {
  const [draft, setDraft] = useState(first)
  const latest = useRef(first)
  const { saved, keep, keepSoon, adopt } = useKeeping(latest)

  const update = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => {
    const before = latest.current
    latest.current = { ...before, ...(typeof change === 'function' ? change(before) : change), updatedAt: Date.now() }
    setDraft(latest.current)
    keepSoon()
  }
  const replace = (next: Draft) => {
    latest.current = next
    setDraft(next)
    adopt()
  }
  // A tap may come before the last change is drawn: decide on what was written, not on what is shown.
  const current = () => latest.current
  return { draft, current, update, replace, keep, saved }
}
