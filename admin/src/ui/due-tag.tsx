import { ClockCircleOutlined, FieldTimeOutlined, WarningOutlined } from '@ant-design/icons'
import type { Output } from '@minsheng/contract/index.ts'
import { dueWords } from './due-words.ts'
import { Tag } from './tag.tsx'

type Card = Output<'GET /staff/cases'>['items'][number]

/** The clock of a case: how long it has, and 暂定 where next year's holidays are not announced. */
export const DueTag = ({ due, left }: { due: Card['due'], left: number | null }) => {
  const words = dueWords(left)
  if (!words) return null
  const urgent = words.tone === 'danger'
  return (
    <span className='row'>
      <Tag tone={words.tone} icon={urgent ? WarningOutlined : ClockCircleOutlined} title={due.explanation}>{words.text}</Tag>
      {due.provisional && <Tag tone='warn' icon={FieldTimeOutlined} title={due.explanation}>暂定</Tag>}
    </span>
  )
}
