import { useState } from 'react'
import { useQuery } from '../../../platform/page-life.ts'
import { useShare } from '../../../platform/share.ts'
import { routes } from '../../../routes.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Page } from '../../../ui/page.tsx'
import { ByItem } from './by-item.tsx'
import { ByTownship } from './by-township.tsx'
import { ByUnit } from './by-unit.tsx'

const ways = [{ value: 'item', word: '按要办的事' }, { value: 'township', word: '按乡镇和村' }, { value: 'unit', word: '按单位' }] as const
type Way = (typeof ways)[number]['value']

export default () => {
  const { guideId, unitId } = useQuery()
  const [way, setWay] = useState<Way>(unitId ? 'unit' : 'item')
  useShare('找谁办', routes.who)
  return (
    <Page title='找谁办'>
      <Chips label='怎么找' chips={ways} value={way} onChange={setWay} />
      {way === 'item' ? <ByItem first={guideId ?? null} /> : null}
      {way === 'township' ? <ByTownship /> : null}
      {way === 'unit' ? <ByUnit first={unitId ?? null} /> : null}
    </Page>
  )
}
