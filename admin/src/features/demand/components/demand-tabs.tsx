import { Link } from 'react-router'

/** The two reports that say where trips could be saved. */
export const DemandTabs = ({ current }: { current: 'demand' | 'trips' }) => (
  <nav className='tabs' aria-label='需求和跑趟'>
    <Link to='/demand' aria-current={current === 'demand' ? 'page' : undefined}>群众找不到的</Link>
    <Link to='/demand/trips' aria-current={current === 'trips' ? 'page' : undefined}>跑了几趟</Link>
  </nav>
)
