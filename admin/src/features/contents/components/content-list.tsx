import { Button } from 'antd'
import { useStaff } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { type Asked, type ContentLine, useContents, useMine } from '../api/list-contents.ts'
import { type Tab, tabWords } from '../logic/tabs.ts'
import { ContentTable } from './content-table.tsx'

const emptyWords: Readonly<Record<Tab, string>> = {
  mine: '没有您正在写的。点上面的“写一篇”开始。', review: '没有等您审核的。别人交上来的会自动出现在这里。', all: '还没有这样的内容。', due: '没有到了核对日子的。快到期的会提前出现在这里。'
}

const Lines = ({ tab, asked, lines }: { tab: Tab, asked: Asked, lines: readonly ContentLine[] }) => lines.length > 0
  ? <ContentTable lines={lines} caption={tabWords[tab]} />
  : <Empty title={asked.q ? `标题里没有“${asked.q}”` : '这里是空的'}><p>{emptyWords[tab]}</p></Empty>

const Mine = ({ asked }: { asked: Asked }) => {
  const { name } = useStaff()
  return <Loadable query={useMine(asked, name)}>{(lines) => <Lines tab='mine' asked={asked} lines={lines} />}</Loadable>
}

const Others = ({ tab, asked }: { tab: Tab, asked: Asked }) => {
  const query = useContents(asked)
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = query
  return (
    <Loadable query={query}>
      {({ pages }) => (
        <div className='stack'>
          <Lines tab={tab} asked={asked} lines={pages.flatMap(({ items }) => items)} />
          {hasNextPage && <div><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>再看一些</Button></div>}
        </div>
      )}
    </Loadable>
  )
}

/** The list of one tab. */
export const ContentList = ({ tab, asked }: { tab: Tab, asked: Asked }) => tab === 'mine' ? <Mine asked={asked} /> : <Others tab={tab} asked={asked} />
