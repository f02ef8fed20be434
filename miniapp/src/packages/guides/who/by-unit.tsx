import { useState } from 'react'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { PlaceCard } from '../place-card.tsx'

/** Every unit of the bureau and every township, each with its place and people. */
export const ByUnit = ({ first }: { first: string | null }) => {
  const [chosen, setChosen] = useState(first)
  const { load, retry } = useLoad('places', () => api('GET /places', {}))
  return (
    <Loadable load={load} onRetry={retry}>
      {({ items }) => {
        const where = items.find(({ unitId }) => unitId === chosen)
        if (where) return <Box className='stack'><PlaceCard where={where} withPeople /><BigButton look='second' onClick={() => setChosen(null)}>看别的单位</BigButton></Box>
        return items.length
          ? <Cells>{items.map(({ unitId, unitName, place }) => <Cell key={unitId} title={unitName} note={place?.address || '地点还没有录入'} onClick={() => setChosen(unitId)} />)}</Cells>
          : <Empty words='各单位的地点和电话还没有录入，可以打 12345 转民政局问。' />
      }}
    </Loadable>
  )
}
