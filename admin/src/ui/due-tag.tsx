import { ClockCircleOutlined, FieldTimeOutlined, PauseCircleOutlined, PhoneOutlined, WarningOutlined } from '@ant-design/icons'
import type { Output } from '@minsheng/contract/index.ts'
import { useNow } from '../lib/now.ts'
import { contactWords, dueWords } from './due-words.ts'
import { Tag } from './tag.tsx'

type Card = Output<'GET /staff/cases'>['items'][number]

/** Danger is counted in minutes, before any day, until somebody has spoken to whoever filed it. */
export const ContactTag = ({ by }: { by: string | null }) => {
  const words = contactWords(by, useNow())
  return words && <Tag tone='danger' icon={PhoneOutlined} title='紧急件：多久内要联系上本人'>{words}</Tag>
}

/** The clock of a case: how long it has, and 暂定 where next year's holidays are not announced. */
export const DueTag = ({ due, left, stopped }: { due: Card['due'], left: number | null, stopped: boolean }) => {
  const words = dueWords(left, stopped)
  if (!words) return null
  const urgent = words.tone === 'danger'
  return (
    <span className='row'>
      <Tag tone={words.tone} icon={stopped ? PauseCircleOutlined : urgent ? WarningOutlined : ClockCircleOutlined} title={due.explanation}>{words.text}</Tag>
      {due.provisional && <Tag tone='warn' icon={FieldTimeOutlined} title={due.explanation}>暂定</Tag>}
    </span>
  )
}
