import { CheckCircleOutlined, ClockCircleOutlined, StopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { showInstant, showSpokenDay } from '../../../lib/dates.ts'
import { useNow } from '../../../lib/now.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { say } from '../../../ui/toast.tsx'
import { type ScheduleView, useCancelWave, type Wave } from '../api/schedules.ts'
import { waveState } from '../logic/wave.ts'
import { waveWords } from '../words.ts'
import { WaveForm } from './wave-form.tsx'

const looks = { coming: ['link', ClockCircleOutlined], open: ['good', CheckCircleOutlined], cancelled: ['plain', StopOutlined] } as const

const Line = ({ scheduleId, wave, mayEdit }: { scheduleId: string, wave: Wave, mayEdit: boolean }) => {
  const state = waveState(wave, useNow())
  const [tone, icon] = looks[state]
  const { mutate, isPending, error } = useCancelWave(scheduleId)
  return (
    <li className='wave stack-tight'>
      <p className='row'><strong>{wave.name}</strong><Tag tone={tone} icon={icon}>{waveWords[state]}</Tag></p>
      <p>{showInstant(wave.opensAt)} 放{wave.fromDay === wave.untilDay ? showSpokenDay(wave.fromDay) : `${showSpokenDay(wave.fromDay)}到${showSpokenDay(wave.untilDay)}`}的号，每分钟放进 {wave.perMinute} 个人。</p>
      <p className='quiet'>一共 {wave.seats} 个号，约走 {wave.taken} 个，进来过 {wave.waiting} 个人。</p>
      {error && <ProblemNote error={error} />}
      {mayEdit && state === 'coming' && <div><ConfirmButton label='取消这次放号' title={`取消“${wave.name}”？`} confirm='取消放号' primary={false} loading={isPending} onConfirm={() => mutate(wave.waveId, { onSuccess: () => say('取消了，这些天照平常放号。') })}><p>这些天照平常的规则放号。已经进来等的人会看到取消了。</p></ConfirmButton></div>}
    </li>
  )
}

/** Days so much wanted that they open for everybody at one minute: 2-14, 5-20, 七夕, 9-9. */
export const Waves = ({ schedule: { scheduleId, waves, mayEdit } }: { schedule: ScheduleView }) => {
  const [open, setOpen] = useState(false)
  if (!mayEdit && waves.length === 0) return null
  return (
    <section className='card stack-tight' aria-labelledby='waves'>
      <h2 id='waves'>集中放号</h2>
      <p>情人节、5·20、七夕、9·9 这样抢的人多的日子，定一个时间一起放，先来的一起抽签，点得快没有好处。</p>
      {waves.length === 0 ? <p className='quiet'>没有安排。</p> : <ul className='stack-tight'>{waves.map((wave) => <Line key={wave.waveId} scheduleId={scheduleId} wave={wave} mayEdit={mayEdit} />)}</ul>}
      {mayEdit && (open ? <WaveForm scheduleId={scheduleId} onDone={() => setOpen(false)} /> : <div><Button onClick={() => setOpen(true)}>安排一次放号</Button></div>)}
    </section>
  )
}
