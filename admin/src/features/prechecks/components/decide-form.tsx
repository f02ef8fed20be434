import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { showInstant } from '../../../lib/dates.ts'
import { useDraft } from '../../../lib/draft.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDecide } from '../api/act-on-precheck.ts'
import type { Precheck, PrecheckPaper } from '../api/get-precheck.ts'
import { countWrong, decisionOf, type DecisionDraft, isSecondList, type Look, lookAt, openPapers, standingLooks, withLook } from '../logic.ts'
import { PaperCheck } from './paper-check.tsx'

const Outcome = ({ open, wrong }: { open: number, wrong: number }) => {
  if (open > 0) return <p className='quiet'>还有 {open} 样没有看完，或者没有写哪里不对。看完一起告诉群众。</p>
  return <p><strong>{wrong === 0 ? '都可以。群众会收到“材料齐了”，可以出门了。' : `有 ${wrong} 样要改。群众会一次收到全部要改的。`}</strong></p>
}

/** What was told, and when; another look is begun on purpose. */
const Told = ({ precheck: { decidedAt, list, mayDecide }, onAgain }: { precheck: Precheck, onAgain: () => void }) => {
  const wrong = countWrong(list, {})
  return (
    <>
      {decidedAt && <Notice tone='good'>已在 {showInstant(decidedAt)} 告诉群众：{wrong === 0 ? '材料齐了。' : `有 ${wrong} 样要改。`}</Notice>}
      {mayDecide && <div><Button onClick={onAgain}>再看一遍</Button></div>}
    </>
  )
}

type Writing = { precheck: Precheck, draft: DecisionDraft, change: (part: Partial<DecisionDraft>) => void, clear: () => void }

const SecondTime = ({ wrongLists, because, onChange }: { wrongLists: number, because: string, onChange: (because: string) => void }) => (
  <>
    <Notice tone='warn' alert>{wrongLists === 0 ? '已经告诉群众材料齐了，现在又提要改的。' : `已经提过 ${wrongLists} 次要改的，这是第 ${wrongLists + 1} 次。`}一次性告知是规定，再提要写理由，理由会给群众看，也会记下来。</Notice>
    <TextField label='为什么还要再提' rows={2} max={limits.reason} value={because} onChange={onChange} />
  </>
)

const Tell = ({ precheck, draft: { looks, note, because }, change, clear }: Writing) => {
  const { precheckId, version, wrongLists, list } = precheck
  const { mutate, isPending, error } = useDecide(precheckId)
  const [open, wrong, second] = [openPapers(list, looks).length, countWrong(list, looks), isSecondList(precheck, looks)]
  const send = () => mutate({ body: decisionOf(version, list, looks, note, second ? because : null), done: () => { clear(); say(wrong === 0 ? '已告诉群众：材料齐了。' : '已一次告诉群众要改的材料。') } })
  return (
    <section className='card stack' aria-labelledby='outcome'>
      <h2 id='outcome'>告诉群众</h2>
      <TextField label='还要说的（可以不填）' rows={2} max={limits.reason} value={note} onChange={(words) => change({ note: words })} />
      {second && <SecondTime wrongLists={wrongLists} because={because} onChange={(words) => change({ because: words })} />}
      <Outcome open={open} wrong={wrong} />
      {error && <ProblemNote error={error} />}
      <div>
        <ConfirmButton label={wrong === 0 ? '材料齐了，告诉群众' : '一次告诉群众要改的'} title='确定发给群众？' confirm='发给群众' loading={isPending} disabled={open > 0 || (second && because.trim().length < 2)} onConfirm={send}>
          <p>{wrong === 0 ? '群众会马上收到：材料齐了。' : `群众会马上收到要改的 ${wrong} 样。再提别的要写理由。`}</p>
        </ConfirmButton>
      </div>
    </section>
  )
}

const nothing: DecisionDraft = { looks: {}, note: '', because: '' }

// Neither a newer version nor a refusal takes away what was written; only sending does.
const useWriting = ({ precheckId, list }: Precheck) => {
  const { value, change, clear } = useDraft(`precheck:${precheckId}`, nothing)
  return {
    draft: { ...value, looks: standingLooks(value.looks, list) },
    change: (part: Partial<DecisionDraft>) => change((before) => ({ ...before, ...part })),
    look: (paper: PrecheckPaper, look: Look) => change((before) => ({ ...before, looks: withLook(standingLooks(before.looks, list), paper, look) })),
    clear: () => { change(nothing); clear() }
  }
}

/** All papers in one go: what is missing is told once, and telling more later needs a reason the citizen can read. */
export const DecideForm = ({ precheck }: { precheck: Precheck }) => {
  const { precheckId, version, status, list, mayDecide } = precheck
  const [again, setAgain] = useState<number | null>(null)
  const { draft, change, look, clear } = useWriting(precheck)
  const isWriting = mayDecide && (status === 'sent' || again === version)
  const looks = isWriting ? draft.looks : {}
  return (
    <div className='stack'>
      {status !== 'sent' && !isWriting && <Told precheck={precheck} onAgain={() => setAgain(version)} />}
      <ul className='stack'>{list.map((paper) => <PaperCheck key={paper.paperId} precheckId={precheckId} paper={paper} look={lookAt(looks, paper)} mayDecide={isWriting} set={(next) => look(paper, next)} />)}</ul>
      {isWriting && <Tell precheck={precheck} draft={draft} change={change} clear={clear} />}
    </div>
  )
}
