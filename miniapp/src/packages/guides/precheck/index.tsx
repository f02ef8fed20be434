import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { api } from '../../../api.ts'
import { notSavedOnPhone } from '../../../copy.ts'
import { useLoad } from '../../../load.ts'
import { bringIntoView } from '../../../platform/bring-into-view.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useAskAlong } from '../../../reminders.ts'
import { routes } from '../../../routes.ts'
import { ensureSignedIn } from '../../../session.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Field, FieldError } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { AfterPrivacy } from '../../../ui/privacy-gate.tsx'
import { useBusy } from '../../../use-busy.ts'
import { canSend, precheckWords, type Checklist } from '../precheck-words.ts'
import { PaperField } from './paper-field.tsx'
import { removePrecheckDraft, usePrecheckDraft } from './precheck-draft.ts'
import { faultOf, missingInPrecheck, paperIn } from './precheck-parts.ts'
import { sendPrecheck } from './send-precheck.ts'

const places = { papers: 'precheck-papers', contactName: 'contact-name', contactPhone: 'contact-phone' } as const

const useSending = (checklistId: string, { current, updatePaper }: Pick<ReturnType<typeof usePrecheckDraft>, 'current' | 'updatePaper'>) => {
  const [step, setStep] = useState('')
  const { busy, problem, run } = useBusy(true)
  const askAlong = useAskAlong('case')
  const markSent = (paperId: string, fileId: string) =>
    updatePaper(paperId, ({ photos }) => ({ photos: photos.map((photo) => photo.fileId === fileId ? { ...photo, uploaded: true } : photo) }))
  const send = () => run(async () => {
    setStep('正在提交，请稍等…')
    await askAlong()
    await ensureSignedIn()
    await sendPrecheck(checklistId, current(), setStep, markSent)
    await removePrecheckDraft(checklistId, current())
    goInstead(routes.checklist, { id: checklistId })
  })
  return { step: busy && step, problem, send }
}

const PrecheckForm = ({ list }: { list: Checklist }) => {
  const keeping = usePrecheckDraft(list)
  const { draft, saved, update, updatePaper } = keeping
  const { step, problem, send } = useSending(list.checklistId, keeping)
  const [asked, setAsked] = useState(false)
  const missing = asked ? missingInPrecheck(draft) : {}
  const submit = () => {
    setAsked(true)
    const [wrong] = Object.keys(missingInPrecheck(keeping.current())) as (keyof typeof places)[]
    if (wrong) bringIntoView(places[wrong])
    else send()
  }
  return (
    <Box className='stack'>
      <Heading level={2} className='heading'>{list.guideName}</Heading>
      <Box>把材料一样一样拍清楚，四个角都拍进去。工作人员看过以后，会告诉您哪样可以、哪样要改。这不是正式申请。</Box>
      {saved ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      <Box id={places.papers} className='stack'>
        {list.bring.map((paper) => <PaperField key={paper.id} paper={paper} fault={faultOf(list, paper.id)} draft={paperIn(draft, paper.id)} update={(change) => updatePaper(paper.id, change)} />)}
      </Box>
      <FieldError id={places.papers} words={missing.papers} />
      <Field id={places.contactName} label='怎么称呼您' value={draft.contactName} maxLength={limits.contactName} error={missing.contactName} onChange={(contactName) => update((before) => ({ ...before, contactName }))} />
      <Field id={places.contactPhone} label='电话' kind='tel' value={draft.contactPhone} maxLength={limits.phone} error={missing.contactPhone} hint='材料有问题时打给您，不会公开。' onChange={(contactPhone) => update((before) => ({ ...before, contactPhone }))} />
      <NotSent problem={problem} />
      <BigButton busy={step} onClick={submit}>{problem ? '重新提交' : '交给我们先看看'}</BigButton>
      <Box className='small quiet'>写的和拍的会自动保存在手机里。交了以后可以收回，照片一起删掉。</Box>
    </Box>
  )
}

// What can only be refused is not written at all.
const AlreadySent = ({ list: { checklistId, guideName, precheck } }: { list: Checklist }) => (
  <Box className='stack'>
    <Heading level={2} className='heading'>{guideName}</Heading>
    <Notice kind='info'>{precheck ? `${precheckWords[precheck.status].word}。` : ''}现在不用再交。</Notice>
    <BigButton onClick={() => goInstead(routes.checklist, { id: checklistId })}>看清单和结果</BigButton>
  </Box>
)

const Precheck = ({ id }: { id: string }) => {
  const { load, retry } = useLoad(id, () => api('GET /checklists/:checklistId', { params: { checklistId: id } }), () => true)
  return <Loadable load={load} onRetry={retry}>{(list) => canSend(list) ? <PrecheckForm list={list} /> : <AlreadySent list={list} />}</Loadable>
}

export default () => {
  const { id = '' } = useQuery()
  return <Page title='交给我们先看看'><AfterPrivacy><Precheck id={id} /></AfterPrivacy></Page>
}
