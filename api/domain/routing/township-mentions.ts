import { type Township, townships } from './units.ts'

// Short names that are no other word and no other place; 江南, 马路, 高明, 大福 and the like count only with 镇 or 乡.
const SHORT = new Set(['清塘铺', '仙溪', '小淹', '羊角塘', '冷市', '奎溪', '烟溪', '渠江', '柘溪', '滔溪', '梅城', '东坪'])

const firstAt = (text: string, { name }: Township): number => {
  const whole = text.indexOf(name)
  const short = name.slice(0, -1)
  return whole >= 0 || !SHORT.has(short) ? whole : text.indexOf(short)
}

/** The townships of the county a text names, in the order they are named; a short name only where it cannot mean anything else. */
export const findTownships = (text: string): readonly Township[] => townships
  .map((township) => ({ township, at: firstAt(text, township) }))
  .filter(({ at }) => at >= 0)
  .toSorted((a, b) => a.at - b.at)
  .map(({ township }) => township)
