import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { myTownship } from '../../../my-township.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { useStore } from '../../../store.ts'
import { Box, Heading, Words } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { GuideGroups } from '../../../ui/guide-groups.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'
import { MyTownshipField } from '../../../ui/my-township-field.tsx'
import { PlaceCard } from '../place-card.tsx'
import { VillagePeople } from './village.tsx'

type Who = Output<'GET /who'>

const People = ({ people }: { people: Who['people'] }) => people.length === 0 ? <Box className='quiet'>负责的人还没有录入，打上面的电话问就行。</Box> : (
  <Card title='负责的人'>
    {people.map(({ name, title, phone, unitName }) => (
      <Box key={`${name}${unitName}`} className='stack-tight'>
        <Box><Words className='strong'>{name}</Words> {unitName}{title}</Box>
        <PhoneButton phone={phone} name={`打给${name}`} />
      </Box>
    ))}
  </Card>
)

const Answer = ({ guideId, onAnother }: { guideId: string, onAnother: () => void }) => {
  const township = useStore(myTownship)
  const { load, retry } = useLoad(`${guideId} ${township}`, () => api('GET /who', { querystring: { guideId, ...(township ? { townshipCode: township } : {}) } }))
  return (
    <Box className='stack'>
      <MyTownshipField />
      <Loadable load={load} onRetry={retry}>
        {({ where, people, village }) => (
          <Box className='stack'>
            {where.map((one, index) => <PlaceCard key={one.unitId} where={one} title={index === 0 ? '先找' : '再找'} />)}
            <People people={people} />
            {village ? <VillagePeople village={village} /> : null}
          </Box>
        )}
      </Loadable>
      <BigButton onClick={() => go(routes.papers, { id: guideId })}>看看我要带什么</BigButton>
      <BigButton look='second' onClick={onAnother}>问另一件事</BigButton>
    </Box>
  )
}

/** One matter → the unit, the person, the room, the telephone. */
export const ByItem = ({ first }: { first: string | null }) => {
  const [guideId, setGuideId] = useState(first)
  const { load, retry } = useLoad('guides', () => api('GET /guides', {}))
  return (
    <Loadable load={load} onRetry={retry}>
      {({ items }) => guideId
        ? <Box className='stack'><Heading level={2} className='heading'>{items.find((guide) => guide.guideId === guideId)?.plainName ?? '这件事'}</Heading><Answer guideId={guideId} onAnother={() => setGuideId(null)} /></Box>
        : <GuideGroups items={items} onOpen={setGuideId} />}
    </Loadable>
  )
}
