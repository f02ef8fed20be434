import { BellOutlined } from '@ant-design/icons'
import { NavLink } from 'react-router'
import { useReminders } from '../api/reminders.ts'
import '../reminders.css'

const MOST = 99

/** How many reminders wait, in sight on every page; rings by itself when there are more. */
export const Bell = () => {
  const unread = useReminders().data?.unread ?? 0
  return (
    <NavLink to='/reminders' className='bell' aria-label={unread > 0 ? `提醒，${unread} 条未读` : '提醒，没有未读'}>
      <BellOutlined aria-hidden /><span className='wide-only' aria-hidden>提醒</span>
      {unread > 0 && <span className='bell-count' aria-hidden>{unread > MOST ? `${MOST}+` : unread}</span>}
    </NavLink>
  )
}
