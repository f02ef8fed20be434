import { Input } from 'antd'
import { useState } from 'react'
import { addDays, showDay, today } from '../../../../lib/dates.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { ConfirmButton } from '../../../../ui/confirm-button.tsx'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { Field, FieldGroup } from '../../../../ui/field.tsx'
import { ProblemNote } from '../../../../ui/notice.tsx'
import { say } from '../../../../ui/toast.tsx'
import type { Whole } from '../../api/get-content.ts'
import { usePublish } from '../../api/steps.ts'
import { instantAt } from '../../logic/instant-at.ts'

const when = { now: '马上发布', later: '定一个时间' } as const
const LONGEST_WAIT_DAYS = 180

/** The second person lets it out: now, or at a day and time of Beijing. */
export const PublishForm = ({ whole }: { whole: Whole }) => {
  const [choice, setChoice] = useState<keyof typeof when>('now')
  const [day, setDay] = useState(addDays(today(), 1))
  const [time, setTime] = useState('08:00')
  const { mutate, isPending, error } = usePublish(whole.contentId)
  const publishAt = choice === 'now' ? null : instantAt(day, time)
  const ready = choice === 'now' || (isDayWithin(day, today(), addDays(today(), LONGEST_WAIT_DAYS)) && publishAt !== null && Date.parse(publishAt) > Date.now())
  const go = () => mutate({ body: { stamp: whole.current.stamp, publishAt }, done: () => say(publishAt === null ? '已发布，群众现在看得到。' : `已定在 ${showDay(day)} ${time} 发布。`) })
  return (
    <div className='stack'>
      {whole.allowed.includes('schedule') && <FieldGroup label='什么时候发布'><Choice stacked name='publish-when' words={when} value={choice} onChange={setChoice} /></FieldGroup>}
      {choice === 'later' && (
        <div className='two-columns'>
          <DayField label='哪一天' earliest={today()} latest={addDays(today(), LONGEST_WAIT_DAYS)} value={day} onChange={setDay} />
          <Field label='几点' error={ready ? undefined : '要选一个以后的时间'}>{(wiring) => <Input {...wiring} type='time' value={time} onChange={(event) => setTime(event.target.value)} />}</Field>
        </div>
      )}
      {error && <ProblemNote error={error} />}
      <div>
        <ConfirmButton label={choice === 'now' ? '审核通过，马上发布' : '审核通过，到时发布'} title='确定发布？' confirm='发布' loading={isPending} disabled={!ready} onConfirm={go}>
          <p>{choice === 'now' ? '发布后任何人不用登录都能看到，也能搜到。' : `到 ${showDay(day)} ${time} 自动发布。在那之前还可以退回。`}</p>
        </ConfirmButton>
      </div>
    </div>
  )
}
