import { useRef, useState } from 'react'
import { askedFields } from '@minsheng/domain/forms/asked-fields.ts'
import { checkAnswers } from '@minsheng/domain/forms/check-answers.ts'
import type { Form } from '@minsheng/domain/forms/form.ts'
import { bringIntoView } from '../../../platform/bring-into-view.ts'
import type { Answers } from '../form-body.ts'
import { keepFormDraft, type FormDraft } from '../form-shelf.ts'

/** The page after the last question. */
export const REVIEW = 'review'
export const QUESTION = 'form-question'

/** Where in a form somebody is and what they have written; all of it on the phone after every change. */
export const useFilling = (form: Form, first: FormDraft) => {
  const [draft, setDraft] = useState(first)
  const [kept, setKept] = useState(true)
  const [shown, setShown] = useState(false)
  const latest = useRef(first)
  const change = (part: Partial<FormDraft>) => {
    latest.current = { ...latest.current, ...part, updatedAt: Date.now() }
    setKept(keepFormDraft(latest.current))
    setDraft(latest.current)
  }
  const answer = (fieldId: string, value: Answers[string]) => change({ answers: { ...latest.current.answers, [fieldId]: value } })

  const asked = askedFields(form, draft.answers)
  const index = draft.at === REVIEW ? asked.length : Math.max(asked.findIndex(({ id }) => id === draft.at), 0)
  const field = asked[index] ?? null
  const faults = checkAnswers(form, draft.answers, true)
  const ofField = (id: string) => Object.entries(faults).filter(([place]) => place === id || place.startsWith(`${id}.`))

  const to = (at: string) => {
    setShown(false)
    change({ at })
    // The next question may begin above what is in sight.
    setTimeout(() => bringIntoView(QUESTION), 0)
  }
  const next = () => {
    // A tap may come before the last letter is drawn: decide on what was written.
    const now = askedFields(form, latest.current.answers)
    const here = now[Math.min(index, now.length - 1)]
    const wrong = here ? Object.keys(checkAnswers(form, latest.current.answers, true)).some((place) => place === here.id || place.startsWith(`${here.id}.`)) : false
    if (wrong) return setShown(true)
    to(now[index + 1]?.id ?? REVIEW)
  }
  const back = () => { const before = asked[index - 1]; if (before) to(before.id) }
  return { draft, kept, answer, change, asked, index, field, faults, shownFaults: shown && field ? ofField(field.id) : [], to, next, back }
}

export type Filling = ReturnType<typeof useFilling>
