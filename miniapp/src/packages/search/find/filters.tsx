import type { Output } from '@minsheng/contract/index.ts'
import { foundWords, type FoundKind } from '../../../found.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Chips } from '../../../ui/chips.tsx'

type Counts = Output<'GET /search'>['counts']

/** Only one kind of what was found, each with how many there are. The chosen one can be let go of even where there is none of it. */
export const KindFilter = ({ counts, value, onChange }: { counts: Counts, value: FoundKind | null, onChange: (kind: FoundKind | null) => void }) => {
  const there = counts.filter(({ kind, count }) => count > 0 || kind === value)
  if (value !== null && !there.some(({ kind }) => kind === value)) there.push({ kind: value, count: 0 })
  if (there.length < 2 && value === null) return null
  const chips = [{ value: null as FoundKind | null, word: '全部' }, ...there.map(({ kind, count }) => ({ value: kind, word: `${foundWords[kind]} ${count}` }))]
  return <Chips label='只看哪一种' chips={chips} value={value} onChange={onChange} />
}

/** Nothing of the chosen kind: that says nothing of the others. */
export const NoneOfKind = ({ q, kind, onAll }: { q: string, kind: FoundKind, onAll: () => void }) => (
  <Box className='stack' aria={{ role: 'status' }}>
    <Box>{`“${foundWords[kind]}”里没有找到“${q}”。`}</Box>
    <BigButton onClick={onAll}>在全部里找</BigButton>
  </Box>
)
