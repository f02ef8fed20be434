import { BellOutlined, CheckOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router'
import { showInstant } from '../../../lib/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { type Reminder, useMarkRead, useReminders } from '../api/reminders.ts'
import '../reminders.css'

type LineProps = { line: Reminder, busy: boolean, onRead: (lines: readonly Reminder[]) => void }

const places: Partial<Record<Reminder['kind'], string>> = { digest: '/', more: '/', reconciliation: '/reconciliation' }
const placeOf = ({ kind, caseNo }: Reminder) => caseNo ? `/cases/${caseNo}` : places[kind] ?? '/cases'

const Line = ({ line, busy, onRead }: LineProps) => (
  <li className={line.read ? 'reminder' : 'reminder reminder-new'}>
    <Tag tone={line.read ? 'plain' : 'link'} icon={line.read ? CheckOutlined : BellOutlined}>{line.read ? '已读' : '未读'}</Tag>
    <div className='reminder-words'>
      <Link to={placeOf(line)} onClick={() => { if (!line.read) onRead([line]) }}>{line.text}</Link>
      <span className='small quiet'>{showInstant(line.at)}</span>
    </div>
    {!line.read && <Button size='small' disabled={busy} aria-label={`“${line.text}”标为已读`} onClick={() => onRead([line])}>标为已读</Button>}
  </li>
)

export const RemindersPage = () => {
  const query = useReminders()
  const { mutate, isPending, error } = useMarkRead()
  const unread = query.data?.items.filter(({ read }) => !read) ?? []
  return (
    <Page title='提醒' aside={<Button disabled={unread.length === 0} loading={isPending} onClick={() => mutate(unread)}>全部标为已读</Button>}>
      {error && <ProblemNote error={error} />}
      <Loadable query={query}>
        {({ items }) => items.length > 0
          ? <ul className='reminders' aria-label='提醒'>{items.map((line) => <Line key={line.noticeIds[0]} line={line} busy={isPending} onRead={mutate} />)}</ul>
          : <Empty title='没有提醒' />}
      </Loadable>
    </Page>
  )
}
