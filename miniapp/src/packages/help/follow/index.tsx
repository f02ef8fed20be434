import { useState } from 'react'
import { api } from '../../../api.ts'
import { problemWords } from '../../../copy.ts'
import { today } from '../../../dates.ts'
import { newId } from '../../../platform/new-id.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { signedIn } from '../../../session.ts'
import { useStore } from '../../../store.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { SignIn } from '../../../ui/sign-in.tsx'
import { useBusy } from '../../../use-busy.ts'
import { relationWords, wayWords } from '../words.ts'
import { emptyForm, type MandateForm, toMandate, type Wrong, wrongIn } from './mandate-form.ts'

const choicesOf = <V extends string>(words: Record<V, string>) => Object.entries<string>(words).map(([value, word]) => ({ value: value as V, word }))

const record = ({ caseNo, queryCode, ...form }: MandateForm, mandateId: string, own: boolean) => {
  const mandate = toMandate({ caseNo, queryCode, ...form }, mandateId, today())
  return own
    ? api('POST /cases/:caseNo/mandates', { params: { caseNo }, body: mandate })
    : api('POST /helped-cases', { body: { caseNo: caseNo.trim().toUpperCase(), queryCode: queryCode.trim(), mandate } })
}

const useMandate = (given: string) => {
  const [form, setForm] = useState(() => emptyForm(given))
  // Made before the first try: a second tap records nothing twice.
  const [mandateId] = useState(newId)
  const [asked, setAsked] = useState(false)
  const { busy, problem, run } = useBusy(true)
  const own = given !== ''
  const wrong = wrongIn(form, own)
  const send = async () => {
    await record(form, mandateId, own)
    tell('委托已经登记')
    goInstead(routes.helped)
  }
  const submit = () => {
    setAsked(true)
    if (Object.keys(wrong).length === 0) run(send)
  }
  return { form, own, wrong: asked ? wrong : {} as Wrong, busy, problem, change: (patch: Partial<MandateForm>) => setForm((before) => ({ ...before, ...patch })), submit }
}

const Fields = ({ form, own, wrong, change }: Pick<ReturnType<typeof useMandate>, 'form' | 'own' | 'wrong' | 'change'>) => (
  <Card>
    <Box>本人答应了才能替他办。本人随时可以撤销，撤销后您马上看不到这一件。</Box>
    {own ? null : <Field id='case-no' label='受理编号' value={form.caseNo} onChange={(caseNo) => change({ caseNo })} placeholder='MZ2026000123' error={wrong.caseNo} maxLength={20} />}
    {own ? null : <Field id='query-code' label='查询码' kind='number' value={form.queryCode} onChange={(queryCode) => change({ queryCode })} error={wrong.queryCode} maxLength={12} />}
    <Field id='person' label='替谁办，本人姓名' value={form.personName} onChange={(personName) => change({ personName })} error={wrong.personName} maxLength={20} />
    <Field id='helper' label='您自己的姓名' value={form.helperName} onChange={(helperName) => change({ helperName })} error={wrong.helperName} maxLength={20} />
    <ChoiceList id='relation' label='您是本人的什么人' choices={choicesOf(relationWords)} value={form.relation} onChange={(relation) => change({ relation })} error={wrong.relation} />
    <ChoiceList id='given' label='本人怎么答应的' choices={choicesOf(wayWords).filter(({ value }) => value !== 'signed-photo')} value={form.given} onChange={(given) => change({ given })} error={wrong.given} />
    {form.given === 'phone-recording' ? <Field id='proof' label='录音编号' value={form.proof} onChange={(proof) => change({ proof })} error={wrong.proof} maxLength={80} /> : null}
  </Card>
)

/** Records a person's yes: for a case this phone filed for them (`caseNo` given), or for one they gave number and code of. */
export default () => {
  const { caseNo = '' } = useQuery()
  const isIn = useStore(signedIn)
  const { form, own, wrong, busy, problem, change, submit } = useMandate(caseNo)
  return (
    <Page title='登记委托'>
      {isIn ? (
        <>
          <Fields form={form} own={own} wrong={wrong} change={change} />
          {problem ? <Notice kind='danger' urgent>{problem.status === 404 ? '编号或查询码不对，请对照本人的回执再看一次。' : problemWords(problem)}</Notice> : null}
          <BigButton busy={busy && '正在登记…'} onClick={submit}>本人已答应，登记</BigButton>
        </>
      ) : <SignIn onSignedIn={() => undefined} />}
    </Page>
  )
}
