import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { spokenMinute } from '@minsheng/domain/calendar/spoken-day.ts'
import { deskWayNames } from '@minsheng/domain/notices/say-delivery.ts'
import { Refused } from '../../refused.ts'
import type { TaskRow } from './rows.ts'

/** How a task ended: what a person did, or that nobody had to any more. */
export const sayHow = ({ how }: Pick<TaskRow, 'how'>): string => how === null ? '本人已经知道，不用告知了' : deskWayNames[how]

/** A task somebody settled is settled: whoever comes second is told who was first, when, and what they did. */
export const assertOpen = (task: TaskRow): void => {
  if (task.state === 'waiting') return
  if (task.done_at === null) throw new Refused('desk-task-not-needed')
  throw new Refused('desk-task-done', { by: `${task.by ?? ''} ${spokenMinute(minuteOf(task.done_at.getTime()))} 已经记下：${sayHow(task)}`.trim() })
}
