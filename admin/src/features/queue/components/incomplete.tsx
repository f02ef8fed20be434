import { Button, Checkbox } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { usePapersToMiss } from '../../../lib/guide-papers.ts'
import { usePapersMissing } from '../../../lib/papers-missing.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Ticket, useEnd } from '../api/queue.ts'
import { incomplete, missingFault, missingWords, timesFit } from '../logic/desk-steps.ts'

const Papers = ({ guideId, missing, toggle }: { guideId: string, missing: readonly string[], toggle: (paper: string) => void }) => {
  const shown = usePapersToMiss(guideId, missing) ?? missing
  return shown.length === 0 ? null : (
    <FieldGroup label='缺哪样'><div className='paper-choice'>{shown.map((paper) => <Checkbox key={paper} checked={missing.includes(paper)} onChange={() => toggle(paper)}>{paper}</Checkbox>)}</div></FieldGroup>
  )
}

/** Which paper was missing and for the how-manieth time they came: that is how the next guide learns. No name. */
export const Incomplete = ({ ticket, onClose }: { ticket: Ticket, onClose: () => void }) => {
  const { papers, toggle, clear } = usePapersMissing(ticket.bookingId ?? ticket.ticketId)
  const [words, setWords] = useState('')
  const [times, setTimes] = useState(1)
  const { mutate, isPending, error } = useEnd()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  const missing = missingWords(papers, words)
  const fault = missingFault(missing)
  const record = () => mutate({ ticketId: ticket.ticketId, body: incomplete(missing, times) }, { onSuccess: () => { clear(); say('记下了缺什么，他手机上看得到。') } })
  return (
    <div ref={panel} className='stack-tight ask' role='group' aria-label='材料不齐' onKeyDown={(event) => { if (event.key === 'Escape') onClose() }}>
      <Papers guideId={ticket.guideId} missing={papers} toggle={toggle} />
      <div className='ask-fields'>
        <LineField label='别的（不写姓名）' max={limits.listItem} value={words} onChange={setWords} />
        <NumberField label='为这件事第几趟' min={1} max={limits.trips} value={times} onChange={setTimes} />
      </div>
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={fault !== null || !timesFit(times)} onClick={record}>材料不齐，记下</Button>
        <Button onClick={onClose}>先不记</Button>
        {fault && <span className='quiet small'>{fault}</span>}
      </div>
    </div>
  )
}
