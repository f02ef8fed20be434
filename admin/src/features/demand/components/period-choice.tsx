import { useSearchParams } from 'react-router'
import { Choice } from '../../../ui/choice.tsx'
import { type Period, periodOf, periodWords } from '../periods.ts'

const words: Readonly<Record<`${Period}`, string>> = periodWords

export const PeriodChoice = () => {
  const [search, setSearch] = useSearchParams()
  return <Choice name='period' words={words} value={periodOf(search.get('days'))} onChange={(days) => setSearch({ days })} />
}
