import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { splitStatement } from '../../../drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { readStored, writeStored } from '../../../platform/storage.ts'
import { tell } from '../../../platform/toast.ts'
import { useAskAlong } from '../../../reminders.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { VoiceInput } from '../../../ui/voice-input.tsx'
import { sendOrKeep } from '../../../unsent/unsent.ts'
import { WhileUnsent } from '../../../unsent/while-unsent.tsx'
import { useBusy } from '../../../use-busy.ts'

type Kept = { text: string, ids: string[] }

const keyOf = (caseNo: string) => `supplement-${caseNo}`
const nothing = (): Kept => ({ text: '', ids: [] })

// Ids stay with the words until the server has said yes to the last piece: a second tap adds nothing twice.
const send = async (caseNo: string, { text, ids }: Kept) => {
  const pieces = splitStatement(text)
  const known = pieces.map((_, index) => ids[index] ?? newId())
  writeStored(keyOf(caseNo), { text, ids: known })
  await sendOrKeep({
    kind: 'supplement', subject: caseNo, form: keyOf(caseNo), words: text.trim(),
    asked: pieces.map((piece, index) => ({ key: 'POST /cases/:caseNo/supplements', input: { params: { caseNo }, body: { supplementId: known[index] ?? newId(), text: piece } } }))
  })
}

const useSupplement = (caseNo: string, onSent: () => void) => {
  const [kept, setKept] = useState(() => readStored<Kept>(keyOf(caseNo)) ?? nothing())
  const { busy, problem, run } = useBusy()
  const askAlong = useAskAlong('case')
  const write = (text: string) => {
    const next = { text, ids: [] }
    setKept(next)
    writeStored(keyOf(caseNo), next)
  }
  const submit = () => run(async () => {
    await askAlong()
    await send(caseNo, readStored<Kept>(keyOf(caseNo)) ?? kept)
    setKept(nothing())
    tell('补充说明已经提交')
    onSent()
  })
  return { text: kept.text, busy, problem, write, submit }
}

const Form = ({ caseNo, onSent }: { caseNo: string, onSent: () => void }) => {
  const { text, busy, problem, write, submit } = useSupplement(caseNo, onSent)
  const [open, setOpen] = useState(text !== '')
  if (!open) return <BigButton look='second' onClick={() => setOpen(true)}>补充说明</BigButton>
  return (
    <Card>
      <TextArea
        id='supplement' label='补充说明' hint='想起来还有要说的，写在这里。' value={text} onChange={write}
        counter={`已写 ${text.trim().length} 字，一次最多 ${limits.statement} 字，超过的自动分成几条`}
      >
        <VoiceInput value={text} onChange={write} />
      </TextArea>
      <NotSent problem={problem} />
      {text.trim() ? <BigButton look='second' busy={busy && '正在提交…'} onClick={submit}>{problem ? '重新提交' : '提交补充说明'}</BigButton> : null}
    </Card>
  )
}

/** More to say about a case that is still open. */
export const SupplementForm = (props: { caseNo: string, onSent: () => void }) => <WhileUnsent form={keyOf(props.caseNo)} onArrived={props.onSent}><Form {...props} /></WhileUnsent>
