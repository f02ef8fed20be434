import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Conflict, type ScheduleView, useMoves } from '../api/schedules.ts'
import { asSuggested, type Choices, chosenFor, movesOf } from '../logic/moves.ts'
import { ConflictItem } from './conflict-item.tsx'

const Failed = ({ failed, conflicts }: { failed: readonly { bookingId: string, why: string }[], conflicts: readonly Conflict[] }) => failed.length === 0 ? null : (
  <Notice tone='warn' alert>
    <p>有 {failed.length} 个没改成，原来的还在：</p>
    <ul className='bullets'>{failed.map(({ bookingId, why }) => <li key={bookingId}><span className='mono'>{conflicts.find((each) => each.bookingId === bookingId)?.code ?? ''}</span> {why}</li>)}</ul>
  </Notice>
)

const Listed = ({ schedule: { scheduleId, conflicts, mayEdit } }: { schedule: ScheduleView }) => {
  const [choices, setChoices] = useState<Choices>(() => asSuggested(conflicts))
  const [why, setWhy] = useState('')
  const { mutate, data, isPending, error } = useMoves(scheduleId)
  const moves = movesOf(conflicts, choices).slice(0, limits.movedAtOnce)
  const silent = conflicts.filter(({ bookingId, channel }) => channel !== 'online' && moves.some((move) => move.bookingId === bookingId)).length
  const send = () => mutate({ why: why.trim(), moves }, { onSuccess: ({ moved, failed }) => say(`改好了 ${moved.length} 个。${silent > 0 ? '代约的列在左边“要打电话的”里。' : '都通知了本人。'}${failed.length > 0 ? `没改成 ${failed.length} 个。` : ''}`) })
  return (
    <>
      <div className='row'><Button onClick={() => setChoices(asSuggested(conflicts))}>都用建议的时间</Button><Button onClick={() => setChoices({})}>都先不动</Button></div>
      <ul className='conflicts'>{conflicts.map((conflict) => <ConflictItem key={conflict.bookingId} conflict={conflict} asked={{ scheduleId, guideId: conflict.guideId, appliedOn: conflict.appliedOn }} chosen={chosenFor(choices, conflict.bookingId)} onChoose={(time) => setChoices({ ...choices, [conflict.bookingId]: time })} />)}</ul>
      <TextField label='为什么改，写给本人看' hint='比如“窗口设备检修，下午停办，给您添麻烦了。”' rows={2} max={limits.reason} value={why} onChange={setWhy} />
      {error && <ProblemNote error={error} />}
      {data && <Failed failed={data.failed} conflicts={conflicts} />}
      {mayEdit && <div><ConfirmButton label={`改这 ${moves.length} 个，通知本人`} title={`改 ${moves.length} 个预约？`} confirm='改，并通知' loading={isPending} disabled={moves.length === 0 || why.trim() === ''} onConfirm={send}><p>网上约的马上收到通知：新的时间和原因，不合适可以自己再改。</p>{silent > 0 && <p>有 {silent} 个是打电话、到窗口约的，收不到通知：改好以后列在左边“要打电话的”里，办预约的窗口都看得到，打一个勾一个。</p>}</ConfirmButton></div>}
    </>
  )
}

/** Bookings the hours no longer hold: chosen times, one reason, moved together; none is ever deleted. */
export const Conflicts = ({ schedule }: { schedule: ScheduleView }) => schedule.conflicts.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='conflicts'>
    <h2 id='conflicts'>要改约的 {schedule.conflicts.length} 个</h2>
    <p>这些预约不在现在的时间里。都还在，没有取消；改好以前，他们会照原来的时间来。</p>
    <Listed key={schedule.version} schedule={schedule} />
  </section>
)
