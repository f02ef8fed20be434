import { useEffect, useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../api.ts'
import { openFound } from '../found.ts'
import { myTownship } from '../my-township.ts'
import { Box, Tap } from './base.tsx'
import { SearchBox } from './search-box.tsx'

type Suggestion = Output<'GET /search/suggestions'>['items'][number]

const PAUSE_MS = 250

const ask = async (q: string): Promise<Suggestion[]> => {
  const townshipCode = myTownship.get()
  const { items } = await api('GET /search/suggestions', { querystring: { q, ...(townshipCode ? { townshipCode } : {}) } })
  return items
}

// A kindness: without it people type to the end and search as before.
const useSuggestions = (words: string) => {
  const [items, setItems] = useState<Suggestion[]>([])
  useEffect(() => {
    if (!words) return setItems([])
    let left = false
    const timer = setTimeout(() => void ask(words).then((found) => { if (!left) setItems(found) }, () => undefined), PAUSE_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [words])
  return items
}

type SearchAllProps = { id: string, typed: string, onType: (words: string) => void, onSearch: (words: string) => void, isQuiet?: boolean }

/** The one box that looks through everything; while typing, one line of what it may be. `isQuiet`: what was typed has been searched for. */
export const SearchAll = ({ id, typed, onType, onSearch, isQuiet = false }: SearchAllProps) => {
  const items = useSuggestions(isQuiet ? '' : typed.trim())
  const search = () => { if (typed.trim()) onSearch(typed.trim()) }
  const take = ({ words, kind, key }: Suggestion) => kind && key ? openFound(kind, key) : onSearch(words)
  return (
    <Box className='stack-tight'>
      <SearchBox id={id} label='找事项、表格、通知、答复' value={typed} onChange={onType} onSearch={search} placeholder='您想办什么事' />
      {items.length ? (
        <Box className='chip-line' aria={{ role: 'group', label: '您是不是要找' }}>
          {items.map((item) => <Tap key={`${item.words}${item.key}`} className='chip' onClick={() => take(item)}>{item.words}</Tap>)}
        </Box>
      ) : null}
    </Box>
  )
}
