import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { useContents } from '../api/list-contents.ts'
import { type Tab, tabWords } from '../logic/tabs.ts'

const shownTo = (verbs: readonly string[]): Tab[] => [
  ...verbs.includes('content:edit') ? ['mine' as const] : [], ...verbs.includes('content:publish') ? ['review' as const] : [], 'all', 'due'
]

/** What waits for this person, counted; a reviewer sees what waits for review, a writer the own drafts. */
export const ListTabs = ({ current }: { current: Tab | 'rechecks' }) => {
  const { verbs } = useStaff()
  const counts = useContents({}).data?.pages[0]?.counts
  const countOf: Partial<Record<Tab, number>> = counts ? { mine: counts.mine, review: counts.toReview, due: counts.due } : {}
  return (
    <nav className='tabs' aria-label='内容分类'>
      {shownTo(verbs).map((tab) => <Link key={tab} to={`/contents?tab=${tab}`} aria-current={tab === current ? 'page' : undefined}>{tabWords[tab]}{countOf[tab] !== undefined && <span className='quiet'>{countOf[tab]}</span>}</Link>)}
      <Link to='/contents/rechecks' aria-current={current === 'rechecks' ? 'page' : undefined}>要重新核对的{counts && <span className='quiet'>{counts.rechecks}</span>}</Link>
    </nav>
  )
}
