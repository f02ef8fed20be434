import { useState } from 'react'
import type { Case } from '../../../case-on-screen.ts'
import { newId } from '../../../platform/new-id.ts'
import { go } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { useBusy } from '../../../use-busy.ts'
import { sendOrKeep } from '../../../unsent/unsent.ts'
import { WhileUnsent } from '../../../unsent/while-unsent.tsx'
import { SupplementForm } from './supplement-form.tsx'

type Step = { kase: Case, onDone: () => void }

const contactForm = (caseNo: string) => `contact-${caseNo}`

/** 联系记录要当事人核实 (domain.md §1.1 A2): a call nobody got is no contact. */
const ConfirmContact = ({ kase: { caseNo }, onDone }: Step) => {
  const [recordId] = useState(newId)
  const { busy, problem, run } = useBusy()
  const say = (contacted: boolean) => run(async () => {
    await sendOrKeep({
      kind: 'contact', subject: caseNo, form: contactForm(caseNo), words: contacted ? '确实联系过' : '没有联系过',
      asked: [{ key: 'POST /cases/:caseNo/contact-confirmation', input: { params: { caseNo }, body: { recordId, contacted } } }]
    })
    tell('谢谢，已经记下')
    onDone()
  })
  return (
    <Card title='工作人员确实联系过您吗？'>
      <Box>办理经过里写着已经联系上您。请您核实，没有联系过就如实说。</Box>
      <NotSent problem={problem} />
      <BigButton look='second' busy={busy && '正在提交…'} onClick={() => say(true)}>确实联系过</BigButton>
      <BigButton look='second' busy={busy && '正在提交…'} onClick={() => say(false)}>没有联系过</BigButton>
    </Card>
  )
}

/** 没解决 and 部分解决 lead on: once more here, or up to the next authority. */
const NotSolved = ({ kase: { caseNo, canDo, rating, path } }: { kase: Case }) => {
  if (!rating || rating.solved === 'yes') return null
  return (
    <Card title='还没有解决，可以这样办'>
      {canDo.includes('ask-again') ? <BigButton onClick={() => go(routes.askAgain, { caseNo })}>再办一次</BigButton> : null}
      {path === 'petition' ? <BigButton look='second' onClick={() => go(routes.review, { caseNo })}>去复查</BigButton> : null}
    </Card>
  )
}

/** The next thing a citizen can do with the case, the likeliest first. */
export const NextSteps = ({ kase, onDone }: Step) => {
  const { caseNo, canDo, status } = kase
  return (
    <>
      {canDo.includes('confirm-contact') ? <WhileUnsent form={contactForm(caseNo)} onArrived={onDone}><ConfirmContact kase={kase} onDone={onDone} /></WhileUnsent> : null}
      {canDo.includes('rate') ? <BigButton onClick={() => go(routes.rate, { caseNo })}>说说解决了没有</BigButton> : null}
      <NotSolved kase={kase} />
      {canDo.includes('supplement') ? <SupplementForm caseNo={caseNo} onSent={onDone} /> : null}
      {canDo.includes('withdraw') ? <BigButton look='second' onClick={() => go(routes.withdraw, { caseNo })}>撤回这一件</BigButton> : null}
      {canDo.includes('report-leak') ? <BigButton look='danger' onClick={() => go(routes.leak, { caseNo })}>我的信息被泄露了</BigButton> : null}
      {status === 'declined' || status === 'closed' ? <BigButton look='second' onClick={() => go(routes.pathCheck)}>再问一次</BigButton> : null}
    </>
  )
}
