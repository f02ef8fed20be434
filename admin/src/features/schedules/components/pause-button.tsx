import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type ScheduleView, usePause } from '../api/schedules.ts'

/** No new bookings for a while, and back again. Those there are stay. */
export const PauseButton = ({ schedule: { scheduleId, version, paused } }: { schedule: ScheduleView }) => {
  const { mutate, isPending, error } = usePause(scheduleId)
  const set = (next: boolean) => mutate({ paused: next, version }, { onSuccess: () => say(next ? '网上预约暂停了。' : '网上又能约了。') })
  return (
    <section className='card stack-tight' aria-labelledby='pause'>
      <h2 id='pause'>暂停</h2>
      {error && <ProblemNote error={error} />}
      <div>
        {paused
          ? <ConfirmButton label='恢复网上预约' title='恢复网上预约？' confirm='恢复' loading={isPending} onConfirm={() => set(false)}><p>群众马上又能约这个窗口。</p></ConfirmButton>
          : <ConfirmButton label='暂停网上预约' title='暂停网上预约？' confirm='暂停' primary={false} loading={isPending} onConfirm={() => set(true)}><p>群众约不到新的，已经约好的照来。随时可以恢复。</p></ConfirmButton>}
      </div>
    </section>
  )
}
