import { useState } from 'react'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { Box, Tap, Words } from '../../ui/base.tsx'
import { Card } from '../../ui/card.tsx'
import { PhoneButton } from '../../ui/phone-button.tsx'
import { FloorPlan } from './floor-plan.tsx'
import type { Where } from './words.ts'

type Place = NonNullable<Where['place']>

const People = ({ people }: { people: Place['people'] }) => (
  <>
    {people.map(({ name, title, duty, phone }) => (
      <Box key={`${name}${title}`}>
        <Box><Words className='strong'>{name}</Words> {title}{duty ? `，管${duty}` : ''}</Box>
        {phone ? <PhoneButton phone={phone} name={`打给${name}`} /> : null}
      </Box>
    ))}
  </>
)

const Known = ({ place, floorPlan, withPeople }: { place: Place, floorPlan: Where['floorPlan'], withPeople: boolean }) => {
  const [open, setOpen] = useState(false)
  const { address, room, hours, phone, people, note, verified, roomId } = place
  return (
    <>
      <Box>{address ? `${address}${room ? ` ${room}` : ''}` : '地点还没有录入。'}</Box>
      {note ? <Box className='quiet'>{note}</Box> : null}
      {hours ? <Box className='quiet'>办公时间：{hours}</Box> : null}
      <PhoneButton phone={phone} />
      {verified || !(address || phone) ? null : <Box className='small quiet'>地点和电话还没有打过电话核实，来之前请先问一声。</Box>}
      {withPeople ? <People people={people} /> : null}
      {floorPlan && roomId ? <Tap className='link-tap' aria={{ expanded: open }} onClick={() => setOpen(!open)}>{open ? '收起平面图' : '在哪间房：看平面图'}</Tap> : null}
      {open && floorPlan && roomId ? <FloorPlan plan={floorPlan} roomId={roomId} /> : null}
    </>
  )
}

/** One place to go to, with its telephone; what nobody has written down is said to be so. */
export const PlaceCard = ({ where: { unitId, unitName, place, floorPlan }, withPeople = false, title }: { where: Where, withPeople?: boolean, title?: string }) => (
  <Card title={title ?? place?.name ?? unitName}>
    {title ? <Box className='strong'>{place?.name ?? unitName}</Box> : null}
    {place
      ? <Known place={place} floorPlan={floorPlan} withPeople={withPeople} />
      : <><Box>这里的地点和负责的人还没有录入。</Box><PhoneButton phone={null} /></>}
    {withPeople || !place?.people.length ? null : <Tap className='link-tap' onClick={() => go(routes.who, { unitId })}>看是谁负责</Tap>}
  </Card>
)
