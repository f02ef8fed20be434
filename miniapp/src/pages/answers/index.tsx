import { useState } from 'react'
import type { Input } from '@minsheng/contract/index.ts'
import { api } from '../../api.ts'
import { usePages } from '../../load.ts'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { AnswerCell, type AnswerCard } from '../../ui/answer-cell.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Cells } from '../../ui/cell.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loadable } from '../../ui/loadable.tsx'
import { More } from '../../ui/more.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Filters, noFilter, type Filter } from './filters.tsx'

type Query = Input<'GET /answers'>['querystring']

const queryOf = (q: string, { type, township, solved }: Filter, cursor: string | undefined): Query => ({
  limit: 20,
  ...(q ? { q } : {}),
  ...(type ? { type } : {}),
  ...(township ? { township } : {}),
  ...(solved ? { solved } : {}),
  ...(cursor ? { cursor } : {})
})

const Found = ({ items, narrowed, onClear }: { items: readonly AnswerCard[], narrowed: boolean, onClear: () => void }) => {
  if (items.length) return <Cells>{items.map((answer) => <AnswerCell key={answer.answerNo} answer={answer} />)}</Cells>
  if (!narrowed) return <Empty icon='chat' words='还没有公开的答复。' />
  return (
    <Empty icon='search' words='没有找到。换个说法试试，或者点下面的“我要问”。'>
      <BigButton look='second' onClick={onClear}>看全部答复</BigButton>
    </Empty>
  )
}

const useSearch = () => {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const search = (words: string) => {
    setTyped(words)
    setAsked(words)
  }
  return { typed, setTyped, asked, search }
}

export default () => {
  const { typed, setTyped, asked, search } = useSearch()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const pages = usePages(JSON.stringify([asked, filter]), (cursor) => api('GET /answers', { querystring: queryOf(asked, filter, cursor) }))
  const narrowed = asked !== '' || Object.values(filter).some((value) => value !== null)
  const clear = () => {
    search('')
    setFilter(noFilter)
  }
  return (
    <Page title='问政' tab='问政'>
      <BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton>
      <SearchBox id='answers-search' label='搜索公开答复' value={typed} onChange={setTyped} onSearch={() => search(typed.trim())} placeholder='如：低保' />
      <Filters filter={filter} onChange={setFilter} />
      <Loadable load={pages.load} onRetry={pages.retry}>
        {() => (
          <>
            <Found items={pages.items} narrowed={narrowed} onClear={clear} />
            <More next={pages.next} growing={pages.growing} onMore={() => void pages.more()} />
          </>
        )}
      </Loadable>
    </Page>
  )
}
