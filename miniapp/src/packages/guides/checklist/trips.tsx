import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { api } from '../../../api.ts'
import { tripChoices } from '../../../trip-words.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Field } from '../../../ui/field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useBusy } from '../../../use-busy.ts'
import type { Checklist } from '../precheck-words.ts'

const Ask = ({ list: { checklistId }, onChange }: { list: Checklist, onChange: (list: Checklist) => void }) => {
  const [times, setTimes] = useState<number>()
  const [missing, setMissing] = useState('')
  const { busy, problem, run } = useBusy()
  const send = async (trips: number) => onChange(await api('POST /checklists/:checklistId/trips', { params: { checklistId }, body: { times: trips, missing: trips > 1 && missing.trim() ? missing.trim() : null } }))
  return (
    <Card title='办完以后，告诉我们一声'>
      <ChoiceList id='trips' label='为这件事一共跑了几趟' choices={tripChoices} value={times} onChange={setTimes} />
      {times !== undefined && times > 1 ? <Field id='missing' label='多跑是因为缺什么（可以不写）' value={missing} onChange={setMissing} maxLength={limits.summary} /> : null}
      <NotSent problem={problem} kept={false} />
      {times === undefined ? null : <BigButton busy={busy && '正在提交…'} onClick={() => run(() => send(times))}>告诉民政局</BigButton>}
    </Card>
  )
}

/** How often somebody had to come, asked once the papers have been looked at. */
export const Trips = ({ list, onChange }: { list: Checklist, onChange: (list: Checklist) => void }) => {
  const { precheck } = list
  if (!precheck || precheck.status === 'sent' || precheck.status === 'taken-back') return null
  return precheck.trips === null ? <Ask list={list} onChange={onChange} /> : <Notice kind='info'>您说跑了 {precheck.trips} 趟，谢谢。我们会照着改。</Notice>
}
