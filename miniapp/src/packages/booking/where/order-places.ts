import type { Output } from '@minsheng/contract/index.ts'
import { monthDayWords, weekdayWords } from '../../../dates.ts'

export type BookableItem = Output<'GET /bookable'>['items'][number]
type Place = BookableItem['places'][number]

const kinds: readonly Place['placeKind'][] = ['hall', 'township', 'funeral', 'home']

// One's own township first, then what serves the whole county, then the other townships.
const rank = ({ townshipCode, placeKind }: Place, township: string | null): number => {
  if (townshipCode !== null && townshipCode === township) return 0
  return 1 + kinds.indexOf(placeKind) + (townshipCode === null ? 0 : kinds.length)
}

/** Places in the order somebody of this township would go there. */
export const orderPlaces = (places: readonly Place[], township: string | null): Place[] =>
  [...places].sort((a, b) => rank(a, township) - rank(b, township))

/** What is free there soonest. */
export const soonestWords = ({ firstFreeDay }: Pick<Place, 'firstFreeDay'>): string =>
  firstFreeDay ? `最早有号：${monthDayWords(firstFreeDay)} ${weekdayWords(firstFreeDay)}` : '近期没有号，可以候补'

export const placeKindWords: Record<Place['placeKind'], string> = { hall: '到大厅办', township: '到乡镇办', funeral: '到殡葬服务的地方办', home: '工作人员上门来' }
