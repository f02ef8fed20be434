import { useState } from 'react'
import { clientConfig } from '../../../client-config.ts'
import type { Draft } from '../../../drafts/draft.ts'
import { draftById } from '../../../drafts/shelf.ts'
import { submitDraft, type Step } from '../../../drafts/submit.ts'
import { useLoad } from '../../../load.ts'
import { goAfresh, goBack, goInstead } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { useAskAlong } from '../../../reminders.ts'
import { ensureSignedIn } from '../../../session.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Page } from '../../../ui/page.tsx'
import { useBusy } from '../../../use-busy.ts'
import { Similar } from './similar.tsx'
import { Summary } from './summary.tsx'

const stepWords = ({ what, done, of }: Step) => {
  switch (what) {
    case 'photos': return `正在上传照片 ${done + 1}/${of}…`
    case 'case': return '正在提交，请稍等…'
    case 'supplements': return `正在提交补充说明 ${done + 1}/${of}…`
    default: return what satisfies never
  }
}

const useSubmit = (draft: Draft) => {
  const [step, setStep] = useState('')
  const { busy, problem, run } = useBusy(true)
  const askAlong = useAskAlong('case')
  const submit = () => run(async () => {
    setStep('正在提交，请稍等…')
    await askAlong()
    await ensureSignedIn()
    // Read again: an earlier try on this page may have moved the draft on.
    const receipt = await submitDraft(draftById(draft.submissionId) ?? draft, (now) => setStep(stepWords(now)))
    goAfresh(routes.receipt, { caseNo: receipt.caseNo })
  })
  return { step: busy && step, problem, submit }
}

const Check = ({ draft }: { draft: Draft }) => {
  const { load, retry } = useLoad('config', clientConfig)
  const { step, problem, submit } = useSubmit(draft)
  const locked = draftById(draft.submissionId)?.tried ?? false
  return (
    <Box className='stack'>
      {locked || draft.urgency ? null : <Similar statement={draft.statement} type={draft.type} />}
      <Loadable load={load} onRetry={retry}>{(config) => <Summary draft={draft} config={config} />}</Loadable>
      <NotSent problem={problem} />
      <BigButton busy={step} onClick={submit}>{problem || locked ? '重新提交' : '确认提交'}</BigButton>
      {locked || step !== false ? null : <BigButton look='second' onClick={() => goBack(routes.home)}>返回修改</BigButton>}
    </Box>
  )
}

export default () => {
  const { id = '' } = useQuery()
  const [draft] = useState(() => draftById(id))
  return (
    <Page title='核对内容'>
      {draft ? <Check draft={draft} /> : <Empty words='这份草稿已经提交或删除了。'><BigButton onClick={() => goInstead(routes.myCases)}>看我的问政</BigButton></Empty>}
    </Page>
  )
}
