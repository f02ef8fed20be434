import type { Output } from '@minsheng/contract/index.ts'

type Item = Output<'GET /bookable'>['items'][number]
type Card = Output<'GET /guides'>['items'][number]

export type Bookable = Pick<Item, 'guideId' | 'name' | 'plainName' | 'bookable'> & { group: string, note: string }

const REST = '其他'

/** Each matter under the heading the guides have for it, what can be booked first within a heading. */
export const groupBookable = (items: readonly Item[], guides: readonly Pick<Card, 'guideId' | 'group'>[]): Bookable[] => {
  const groups = new Map(guides.map(({ guideId, group }) => [guideId, group]))
  const order = [...new Set(guides.map(({ group }) => group)), REST]
  return items
    .map(({ guideId, name, plainName, bookable }) => ({ guideId, name, plainName, bookable, group: groups.get(guideId) ?? REST, note: bookable ? '网上可以约' : '不在网上约，点开看怎么办' }))
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || Number(b.bookable) - Number(a.bookable))
}

const plain = (text: string) => text.replace(/\s+/g, '')

/** What the words may mean: every sign of them stands in the name, in this order first, then in any. */
export const matching = (items: readonly Bookable[], words: string): Bookable[] => {
  const wanted = plain(words)
  const whole = items.filter(({ name, plainName }) => `${name}${plainName}`.includes(wanted))
  const signs = [...wanted]
  const loose = items.filter((item) => !whole.includes(item) && signs.every((sign) => `${item.name}${item.plainName}`.includes(sign)))
  return [...whole, ...loose]
}
