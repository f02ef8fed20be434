import { useState } from 'react'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { myTownship } from '../../../my-township.ts'
import { useStore } from '../../../store.ts'
import { Box } from '../../../ui/base.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { MyTownshipField } from '../../../ui/my-township-field.tsx'
import { PlaceCard } from '../place-card.tsx'
import type { Where } from '../words.ts'
import { VillageField, VillagePeople } from './village.tsx'

const Township = ({ where }: { where: Where | undefined }) => {
  const [village, setVillage] = useState<string | null>(null)
  if (!where) return <Notice kind='warn'>这个乡镇的地点和电话还没有录入，可以打 12345 转民政局问。</Notice>
  const villages = where.place?.villages ?? []
  const chosen = villages.find(({ name }) => name === village)
  return (
    <Box className='stack'>
      <PlaceCard where={where} withPeople />
      {villages.length
        ? <VillageField villages={villages.map(({ name }) => name)} value={village} onChange={setVillage} />
        : <Box className='quiet'>这个乡镇各村（居）的民政协理员、儿童主任还没有录入，请打民政所的电话问。</Box>}
      {chosen ? <VillagePeople village={chosen} /> : null}
    </Box>
  )
}

/** The office of one's own township, and who helps in one's own village. */
export const ByTownship = () => {
  const township = useStore(myTownship)
  const { load, retry } = useLoad('places', () => api('GET /places', {}))
  return (
    <Box className='stack'>
      <MyTownshipField unknown='请选择' />
      {township ? <Loadable load={load} onRetry={retry}>{({ items }) => <Township key={township} where={items.find(({ place }) => place?.townshipCode === township)} />}</Loadable> : null}
    </Box>
  )
}
