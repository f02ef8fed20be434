import type { Output } from '@minsheng/contract/index.ts'
import { foundWords, type FoundKind } from '../../../found.ts'
import { Chips } from '../../../ui/chips.tsx'

type Counts = Output<'GET /search'>['counts']

/** Only one kind of what was found, each with how many there are. */
export const KindFilter = ({ counts, value, onChange }: { counts: Counts, value: FoundKind | null, onChange: (kind: FoundKind | null) => void }) => {
  const there = counts.filter(({ count }) => count > 0)
  if (there.length < 2) return null
  const chips = [{ value: null as FoundKind | null, word: '全部' }, ...there.map(({ kind, count }) => ({ value: kind, word: `${foundWords[kind]} ${count}` }))]
  return <Chips label='只看哪一种' chips={chips} value={value} onChange={onChange} />
}
