import type { Output } from '@minsheng/contract/index.ts'
import { clientConfig } from '../../../client-config.ts'
import { foundWords, type FoundKind } from '../../../found.ts'
import { useLoad } from '../../../load.ts'
import { Chips } from '../../../ui/chips.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'

type Counts = Output<'GET /search'>['counts']

/** Only one kind of what was found, each with how many there are. */
export const KindFilter = ({ counts, value, onChange }: { counts: Counts, value: FoundKind | null, onChange: (kind: FoundKind | null) => void }) => {
  const there = counts.filter(({ count }) => count > 0)
  if (there.length < 2) return null
  const chips = [{ value: null as FoundKind | null, word: '全部' }, ...there.map(({ kind, count }) => ({ value: kind, word: `${foundWords[kind]} ${count}` }))]
  return <Chips label='只看哪一种' chips={chips} value={value} onChange={onChange} />
}

/** Where somebody lives decides which office comes first. */
export const TownshipFilter = ({ value, onChange }: { value: string | null, onChange: (code: string | null) => void }) => {
  const { load } = useLoad('config', clientConfig)
  const townships = load.status === 'ready' ? load.data.townships : []
  return <TownshipField id='search-township' label='您在哪个乡镇' unknown='全县' townships={townships} value={value} onChange={onChange} />
}
