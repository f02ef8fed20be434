import { Button } from 'antd'
import { Link } from 'react-router'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { type Box, boxWords, emptyBoxWords } from '../../../ui/words.ts'
import { useCases } from '../api/list-cases.ts'
import { CaseTable } from './case-table.tsx'

const Nothing = ({ box, q }: { box: Box, q: string }) => q
  ? <Empty title={`没有找到“${q}”`}><p>换个说法，或用受理编号（MZ 开头）再找。</p><Link to='/cases?box=all'>看全部案件</Link></Empty>
  : <Empty title={`${boxWords[box]}：没有案件`}><p>{emptyBoxWords[box]}</p></Empty>

export const CaseList = ({ box, q }: { box: Box, q: string }) => {
  const query = useCases(box, q)
  const { hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError, error } = query
  const from = `/cases?box=${box}${q ? `&q=${encodeURIComponent(q)}` : ''}`
  return (
    <Loadable query={query}>
      {({ pages }) => {
        const cases = pages.flatMap((page) => page.items)
        if (cases.length === 0) return <Nothing box={box} q={q} />
        return (
          <div className='stack'>
            <CaseTable cases={cases} caption={q ? `搜索“${q}”的结果` : `${boxWords[box]}，快到期的在前`} from={from} />
            {isFetchNextPageError && <ProblemNote error={error} />}
            {hasNextPage
              ? <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>加载更多</Button>
              : <p className='quiet small'>共 {cases.length} 件，已全部显示。</p>}
          </div>
        )
      }}
    </Loadable>
  )
}
