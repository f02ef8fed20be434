import { Link } from 'react-router'
import { type Box, boxWords } from '../../../ui/words.ts'
import { useWorkbench } from '../api/get-workbench.ts'

const COUNTED_TO = 999

const showCount = (count: number) => count >= COUNTED_TO ? `${COUNTED_TO}+` : String(count)

/** The boxes this person has, with how much lies in each. */
export const BoxTabs = ({ current }: { current: Box }) => {
  const { data } = useWorkbench()
  const boxes = data?.boxes ?? [{ box: current, count: 0, overdue: 0 }]
  return (
    <nav className='box-tabs' aria-label='待办箱'>
      <ul>
        {boxes.map(({ box, count, overdue }) => (
          <li key={box}>
            <Link to={`/cases?box=${box}`} aria-current={box === current ? 'page' : undefined}>
              {boxWords[box]} <span className='box-count'>{data ? showCount(count) : '…'}</span>
              {overdue > 0 && box !== 'finished' && box !== 'all' && <span className='box-overdue'>超期 {overdue}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
