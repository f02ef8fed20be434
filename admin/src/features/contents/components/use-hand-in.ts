import { useState } from 'react'
import { say } from '../../../ui/toast.tsx'
import type { Whole } from '../api/get-content.ts'
import { useSubmit } from '../api/steps.ts'
import { missingIn } from '../logic/missing.ts'
import { decisionsOf, type Reasons, reasonsOf, unsettled } from '../logic/reasons.ts'
import type { ContentDraft } from './use-content-draft.ts'

/** Saves, looks at what the server found in it, and hands it to the reviewer if nothing is left to settle. */
export const useHandIn = (contentId: string, whole: Whole | null, draft: ContentDraft) => {
  const [reasons, setReasons] = useState<Reasons>(() => reasonsOf(whole?.current.decisions ?? []))
  const [asked, setAsked] = useState(false)
  const submit = useSubmit(contentId)
  const findings = whole?.current.findings ?? []
  const missing = missingIn(draft.value.kind, draft.value.body)
  const handIn = async () => {
    const saved = draft.dirty || whole === null ? await draft.save().catch(() => null) : whole
    if (!saved) return
    setAsked(true)
    const found = saved.current.findings
    if (unsettled(found, reasons).length > 0) { document.getElementById('findings')?.focus(); return }
    submit.mutate({ body: { stamp: saved.current.stamp, decisions: decisionsOf(found, reasons) }, done: () => say('已交审核。审核的同志看过、通过以后，群众才看得到。') })
  }
  return { findings, reasons, setReasons, missing, left: unsettled(findings, reasons).length, asked, handIn, isPending: submit.isPending, error: submit.error }
}
