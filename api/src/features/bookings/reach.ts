import { townshipName, townshipOf } from '@minsheng/domain/routing/units.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { Refused } from '../../refused.ts'

type Where = { hasAddress: boolean, townshipCode: string | null }

/** Refuses a visit at home that nobody could find, and one in a township whose staff do not come there. */
export const assertReachable = ({ placeKind, townshipCode: own }: Pick<Schedule, 'placeKind' | 'townshipCode'>, { hasAddress, townshipCode }: Where): void => {
  if (townshipCode !== null && townshipOf(townshipCode) === null) throw new Refused('township-unknown', { townshipCode: '没有这个乡镇' })
  if (placeKind === 'home' && (!hasAddress || townshipCode === null)) throw new Refused('address-missing')
  if (own === null || townshipCode === null || townshipCode === own) return
  throw new Refused('township-elsewhere', { townshipCode: `这里只管${townshipName(own) ?? '自己乡镇'}的，您填的是${townshipName(townshipCode) ?? '别处'}` })
}
