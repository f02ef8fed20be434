import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../lib/client-id.ts'
import { today } from '../../../lib/dates.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { useSaveWave } from '../api/schedules.ts'
import { blankWave, missingInWave, sayWave, toWave, type WaveDraft } from '../logic/wave.ts'

const MOST_PER_MINUTE = 10_000

/** One wave: its days, its minute, how many may come in a minute. */
export const WaveForm = ({ scheduleId, onDone }: { scheduleId: string, onDone: () => void }) => {
  const [draft, setDraft] = useState<WaveDraft>(blankWave)
  // The same form sent twice is one wave.
  const [waveId] = useState(newClientId)
  const change = (patch: Partial<WaveDraft>) => setDraft({ ...draft, ...patch })
  const { mutate, isPending, error } = useSaveWave(scheduleId)
  const missing = missingInWave(draft)
  return (
    <div className='wave stack-tight'>
      <LineField label='名称，群众看得到' hint='比如“5·20 结婚登记”。' max={limits.title} value={draft.name} onChange={(name) => change({ name })} />
      <div className='schedule-row'>
        <DayField label='放哪天的号，从' earliest={today()} value={draft.fromDay} onChange={(fromDay) => change({ fromDay, untilDay: draft.untilDay || fromDay })} />
        <DayField label='到' earliest={draft.fromDay || today()} value={draft.untilDay} onChange={(untilDay) => change({ untilDay })} />
        <DayField label='哪天放' earliest={today()} value={draft.opensDay} onChange={(opensDay) => change({ opensDay })} />
        <TimeField label='几点放' value={draft.opensTime} onChange={(opensTime) => change({ opensTime })} />
        <NumberField label='一分钟放进多少人' min={1} max={MOST_PER_MINUTE} value={draft.perMinute} onChange={(perMinute) => change({ perMinute })} />
      </div>
      {missing === null && <p className='say-back'>{sayWave(draft)}</p>}
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={missing !== null} onClick={() => mutate({ waveId, body: toWave(draft) }, { onSuccess: () => { say('安排好了。'); onDone() } })}>安排</Button>
        <Button onClick={onDone}>先不</Button>
        {missing && <span className='quiet small'>{missing}</span>}
      </div>
    </div>
  )
}
