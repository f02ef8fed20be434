import { Link, Navigate, NavLink, Outlet, useLocation, useMatches } from 'react-router'
import { useIdleLock } from '../lib/idle.ts'
import { useLiveUpdates } from '../lib/live.ts'
import { type Staff, useStaff } from '../lib/session.ts'
import { Empty } from '../ui/empty.tsx'
import { OfflineBar } from '../ui/offline-bar.tsx'
import { Toasts } from '../ui/toast.tsx'
import { homeOf, isExact, mayUse, placesOf } from './navigation.ts'
import { OpenCount } from './open-count.tsx'
import { TopBar } from './top-bar.tsx'
import './shell.css'

const Navigation = ({ staff }: { staff: Staff }) => (
  <nav className='side' aria-label='主导航'>
    <p className='side-brand wide-only'>民声</p>
    <ul>
      {placesOf(staff).map(({ path, label, icon: Icon, group, counts }, at, all) => (
        <li key={path}>
          {group && all[at - 1]?.group !== group && <span className='side-group wide-only'>{group}</span>}
          <NavLink to={path} end={isExact(path)}><Icon aria-hidden />{label}{counts && <OpenCount />}</NavLink>
        </li>
      ))}
    </ul>
  </nav>
)

type Handle = { verb: string | null, or: string | null }

const usePageVerbs = (): Handle => {
  const matches = useMatches()
  const handle = matches[matches.length - 1]?.handle as Handle | undefined
  return handle ?? { verb: null, or: null }
}

const PageOrDoor = ({ staff }: { staff: Staff }) => {
  const { verb, or } = usePageVerbs()
  const { pathname } = useLocation()
  if (mayUse(staff, verb) || mayUse(staff, or)) return <Outlet />
  if (pathname === '/') return <Navigate to={homeOf(staff)} replace />
  return <Empty title='这一页不归您办'><p>需要的话，请系统管理员给您加上相应的角色。</p><Link to={homeOf(staff)}>回到首页</Link></Empty>
}

/** The frame around every page: where I can go, who I am, what I am looking at. */
export const Shell = () => {
  const staff = useStaff()
  const readsCases = mayUse(staff, 'case:read')
  useIdleLock()
  useLiveUpdates(readsCases)
  return (
    <div className='shell'>
      <a className='skip' href='#main'>跳到正文</a>
      <Navigation staff={staff} />
      <TopBar staff={staff} search={readsCases} />
      <main id='main' tabIndex={-1}><OfflineBar /><PageOrDoor staff={staff} /></main>
      <Toasts />
    </div>
  )
}
