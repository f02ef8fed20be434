import { useState } from 'react'
import type { ClientConfig } from '../../../client-config.ts'
import { notSavedOnPhone } from '../../../copy.ts'
import { choiceIn } from '../../../drafts/choice.ts'
import { isEmptyDraft, missingIn, newDraft, type Draft } from '../../../drafts/draft.ts'
import { draftById, openDraft, removeDraft } from '../../../drafts/shelf.ts'
import { bringIntoView } from '../../../platform/bring-into-view.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery, useShown } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Box, Tap } from '../../../ui/base.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Fields } from './fields.tsx'
import { useDraft } from './use-draft.ts'

const Restored = ({ onAnew }: { onAnew: () => void }) => (
  <Notice kind='info'>
    这是您上次没有提交的内容，可以接着写。
    <Tap className='link-tap' onClick={onAnew}>不要了，重新写</Tap>
  </Notice>
)

// The server may already have this text: changing it here would change nothing there.
const Locked = ({ draft, onAnother }: { draft: Draft, onAnother: () => void }) => (
  <Box className='stack'>
    <Notice kind='warn'>这件事上次提交时没有等到回音，内容已保存在手机里。请点“重新提交”，不会重复受理。要补充的话，提交以后在“补充说明”里写。</Notice>
    <BigButton onClick={() => go(routes.check, { id: draft.submissionId })}>重新提交</BigButton>
    <BigButton look='second' onClick={onAnother}>先问另一件事</BigButton>
  </Box>
)

const fieldIds: Record<string, string> = { contactPhone: 'contact-phone', lookupCode: 'lookup-code' }

const LONGEST_OPENING = 200

// A page that sends somebody here says what it is about: the title of a 公示, the words nothing was found for.
const openingOf = ({ about = '' }: Record<string, string>) => about ? `${about.slice(0, LONGEST_OPENING)}\n` : ''

const useAsking = () => {
  const query = useQuery()
  const [first] = useState(() => (query['id'] ? draftById(query['id']) : null) ?? openDraft(Date.now(), choiceIn(query), openingOf(query)))
  const [restored, setRestored] = useState(!isEmptyDraft(first) && draftById(first.submissionId) !== null)
  const [asked, setAsked] = useState(false)
  const { draft, current, update, replace, keep, saved } = useDraft(first)

  // Photos and failed tries are written down by the next page: read them again on the way back.
  useShown(() => {
    const kept = draftById(draft.submissionId)
    if (kept && kept.updatedAt >= draft.updatedAt) replace(kept)
  })
  const startAnother = () => {
    replace(newDraft(Date.now(), choiceIn(query)))
    setRestored(false)
    setAsked(false)
  }
  const anew = () => {
    void removeDraft(draft)
    startAnother()
  }
  const toCheck = () => {
    setAsked(true)
    keep()
    const [wrong] = Object.keys(missingIn(current()))
    if (wrong) bringIntoView(fieldIds[wrong] ?? wrong)
    else go(routes.check, { id: draft.submissionId })
  }
  return { draft, update, saved, restored, missing: asked ? missingIn(draft) : {}, startAnother, anew, toCheck }
}

/** The form of a question. What is written stays on the phone until the server has said yes. */
export const AskForm = ({ config }: { config: ClientConfig }) => {
  const { draft, update, saved, restored, missing, startAnother, anew, toCheck } = useAsking()
  const open = Object.keys(missing).length
  if (draft.tried) return <Locked draft={draft} onAnother={startAnother} />
  return (
    <Box className='stack'>
      {restored ? <Restored onAnew={anew} /> : null}
      {saved ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      <Fields key={draft.submissionId} config={config} draft={draft} update={update} missing={missing} />
      {open ? <Notice kind='danger' urgent>还有 {open} 处没有填好，请看上面红色的提示。</Notice> : null}
      <BigButton onClick={toCheck}>下一步：核对</BigButton>
      <Box className='small quiet'>写的内容会自动保存在手机里。</Box>
    </Box>
  )
}
