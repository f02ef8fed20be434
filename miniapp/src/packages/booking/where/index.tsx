import { useState } from 'react'
import { afterCooling } from '@minsheng/domain/slots/booking-rules.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { myTownship } from '../../../my-township.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { useStore } from '../../../store.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { MyTownshipField } from '../../../ui/my-township-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { askIn, queryOf } from '../ask.ts'
import { Instead } from '../parts/instead.tsx'
import { AppliedOn, isAppliedOn } from './applied-on.tsx'
import { orderPlaces, placeKindWords, soonestWords, type BookableItem } from './order-places.ts'

const Places = ({ item, appliedOn }: { item: BookableItem, appliedOn: string | null }) => {
  const ask = askIn(useQuery())
  const township = useStore(myTownship)
  const places = orderPlaces(item.places, township)
  return (
    <Box className='stack'>
      {item.places.some(({ townshipCode }) => townshipCode) ? <MyTownshipField unknown='选了，您的乡镇排在前面' /> : null}
      <Box className='stack-tight'>
        <Heading level={2} className='heading'>选一个地方</Heading>
        <Cells>
          {places.map((place) => (
            <Cell
              key={place.scheduleId} title={place.name} onClick={() => go(routes.bookDays, queryOf({ ...ask, guideId: item.guideId, scheduleId: place.scheduleId, appliedOn }))}
              note={<><Box>{placeKindWords[place.placeKind]}：{place.place}</Box><Box className='strong'>{soonestWords(place)}</Box></>}
            />
          ))}
        </Cells>
      </Box>
    </Box>
  )
}

const Bookable = ({ item }: { item: BookableItem }) => {
  const [appliedOn, setAppliedOn] = useState('')
  const mustSay = item.guideId === afterCooling
  const both = item.places.some(({ parties }) => parties === 2)
  return (
    <Box className='stack'>
      {both && !item.note?.includes('两个人') ? <Notice kind='warn'>两个人要一起来，别让一个人白跑。</Notice> : null}
      {item.note ? <Notice kind='warn'>{item.note}</Notice> : null}
      {mustSay ? <AppliedOn value={appliedOn} onChange={setAppliedOn} /> : null}
      {mustSay && !isAppliedOn(appliedOn) ? null : <Places item={item} appliedOn={mustSay ? appliedOn : null} />}
    </Box>
  )
}

export default () => {
  const { guideId } = askIn(useQuery())
  const { load, retry } = useLoad(guideId, () => api('GET /bookable', { querystring: { guideId } }))
  return (
    <Page title='到哪里办'>
      <Loadable load={load} onRetry={retry}>
        {({ items: [item] }) => (
          <Box className='stack'>
            {item ? <Box><Box className='small quiet'>要办的事</Box><Heading level={2} className='heading'>{item.plainName}</Heading></Box> : null}
            {item?.bookable ? <Bookable item={item} /> : <Instead words={item?.instead ?? null} guideId={item ? guideId : null} />}
          </Box>
        )}
      </Loadable>
    </Page>
  )
}
