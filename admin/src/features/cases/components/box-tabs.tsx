import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { type Box, boxWords } from '../../../ui/words.ts'
import { useWorkbench } from '../api/get-workbench.ts'
import { ownBoxes } from './own-boxes.ts'

const COUNTED_TO = 999

const showCount = (count: number) => count >= COUNTED_TO ? `${COUNTED_TO}+` : String(count)

// Nobody waits in these two, so they are not counted.
const shelves: readonly Box[] = ['finished', 'all']

type BoxTabProps = { box: Box, current: Box, children?: ReactNode }

const BoxTab = ({ box, current, children }: BoxTabProps) => (
  <li><Link to={`/cases?box=${box}`} aria-current={box === current ? 'page' : undefined}>{boxWords[box]}{children}</Link></li>
)

/** The boxes this person has, with how much lies in each. */
export const BoxTabs = ({ current }: { current: Box }) => {
  const { data } = useWorkbench()
  const boxes = ownBoxes(data?.boxes ?? [], useStaff().verbs)
  return (
    <nav className='box-tabs' aria-label='待办箱'>
      <ul>
        {boxes.map(({ box, count, overdue }) => (
          <BoxTab key={box} box={box} current={current}>
            <span className='box-count'>{showCount(count)}</span>
            {overdue > 0 && <span className='box-overdue'>超期 {overdue}</span>}
          </BoxTab>
        ))}
        {shelves.map((box) => <BoxTab key={box} box={box} current={current} />)}
      </ul>
    </nav>
  )
}
