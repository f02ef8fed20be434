import { units } from '@minsheng/domain/routing/units.ts'
import { Refused } from '../../refused.ts'

/** Cases go to sections, affiliates and townships; never to the bureau as a whole. */
export const assertUnit = (unitId: string): void => {
  const unit = units.find(({ id }) => id === unitId)
  if (!unit || unit.kind === 'bureau') throw new Refused('unit-unknown', { unitId: '没有这个承办单位' })
}
