import { sayLimits } from '@minsheng/domain/guides/say-guide.ts'
import { acceptedWords, paperWords, type GuidePage } from '../words.ts'

const sentence = (words: string) => /[。！？；]$/.test(words) ? words : `${words}。`

/** The guide as one would read it out to somebody across the table: what it is, who, what to bring, where, how long, how much. */
export const spokenGuide = ({ guide, unitName, where }: GuidePage): string => {
  const bring = guide.papers.filter(({ from, when }) => from === 'applicant' && when.length === 0)
  return [
    guide.plainName, acceptedWords(guide.acceptedAt, unitName), '谁可以办', ...guide.audience,
    ...(bring.length ? ['都要带的材料有', ...bring.map((paper) => `${paper.name}，${paperWords(paper)}`)] : []),
    ...guide.steps.map(({ name, text }, index) => `第${index + 1}步，${name}，${text}`),
    ...sayLimits(guide.limits).map(({ what, text }) => `时间，${what}，${text}`), `收费，${guide.fee.text}`,
    ...where.flatMap(({ place }) => place?.address ? [`${place.name}，在${place.address}，${place.hours}${place.phone ? `，电话${place.phone}` : ''}`] : [])
  ].map(sentence).join('\n')
}
