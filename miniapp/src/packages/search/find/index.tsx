import { useRef, useState } from 'react'
import { api } from '../../../api.ts'
import type { FoundKind } from '../../../found.ts'
import { useLoad } from '../../../load.ts'
import { myTownship } from '../../../my-township.ts'
import { newId } from '../../../platform/new-id.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useStore } from '../../../store.ts'
import { Box } from '../../../ui/base.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { MyTownshipField } from '../../../ui/my-township-field.tsx'
import { Page } from '../../../ui/page.tsx'
import { SearchAll } from '../../../ui/search-all.tsx'
import { KindFilter, NoneOfKind } from './filters.tsx'
import { Found } from './found-list.tsx'
import { NothingFound } from './nothing-found.tsx'

// One search, one number: looking at one kind only, or from another township, is still the same search.
const useAskId = (q: string) => {
  const asked = useRef({ q, askId: newId() })
  if (asked.current.q !== q) asked.current = { q, askId: newId() }
  return asked.current.askId
}

type ResultsProps = { q: string, kind: FoundKind | null, onKind: (kind: FoundKind | null) => void }

const Results = ({ q, kind, onKind }: ResultsProps) => {
  const township = useStore(myTownship)
  const askId = useAskId(q)
  const querystring = { q, askId, ...(kind ? { kind } : {}), ...(township ? { townshipCode: township } : {}) }
  const { load, retry } = useLoad(JSON.stringify([q, kind, township]), () => api('GET /search', { querystring }))
  return (
    <>
      <MyTownshipField unknown='全县' />
      <Loadable load={load} onRetry={retry}>
        {({ items, counts, understood }) => (
          <Box className='stack'>
            {understood ? <Box className='quiet' aria={{ role: 'status' }}>{understood}</Box> : null}
            <KindFilter counts={counts} value={kind} onChange={onKind} />
            {items.length ? <Found items={items} askId={askId} /> : null}
            {items.length ? null : kind ? <NoneOfKind q={q} kind={kind} onAll={() => onKind(null)} /> : <NothingFound q={q} />}
          </Box>
        )}
      </Loadable>
    </>
  )
}

export default () => {
  const { q = '' } = useQuery()
  const [typed, setTyped] = useState(q)
  const [asked, setAsked] = useState(q)
  // Whoever looks for forms only looks for forms with the next words as well.
  const [kind, setKind] = useState<FoundKind | null>(null)
  const search = (words: string) => {
    setTyped(words)
    setAsked(words)
  }
  return (
    <Page title='搜索'>
      <SearchAll id='search' typed={typed} onType={setTyped} onSearch={search} isQuiet={typed.trim() === asked} />
      {asked ? <Results key={asked} q={asked} kind={kind} onKind={setKind} /> : <Box className='quiet'>可以照平常说话那样写，比如：老人补贴、娃娃上户口、家里有人住院。</Box>}
    </Page>
  )
}
