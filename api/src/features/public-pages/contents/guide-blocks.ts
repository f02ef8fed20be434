import type { GuidePaper, When } from '@minsheng/domain/guides/guide.ts'
import { sayBasis, sayLimits } from '@minsheng/domain/guides/say-guide.ts'
import { bySituation } from '@minsheng/domain/guides/say-when.ts'
import type { Block } from '../../../large-print/document.ts'
import type { GuideView } from '../../guides/index.ts'
import { spoken } from '../words.ts'

type Guide = GuideView['guide']

const formWords: Readonly<Record<GuidePaper['form'], string>> = { original: '原件', copy: '复印件', 'original-and-copy': '原件和复印件', photo: '照片', none: '' }

const paperLine = ({ name, form, copies, note }: GuidePaper): string => {
  const how = [formWords[form], copies > 0 && `${copies} 份`].filter(Boolean).join(' ')
  return `${name}${how ? `（${how}）` : ''}${note ? `。${note}` : ''}`
}

/** Under one heading what always holds, then each situation with what it adds. Nothing to say is no heading. */
const section = <T extends { when: When }>(title: string, things: readonly T[], { questions }: Guide, word: (thing: T) => string, adds = '还要'): Block[] => {
  const blocks = bySituation(things, questions).flatMap(({ situation, things: some }): Block[] => [
    ...(situation === '' ? [] : [{ kind: 'text' as const, text: `如果${situation}，${adds}：` }]), { kind: 'items', items: some.map(word) }
  ])
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks]
}

const list = (title: string, items: readonly string[]): Block[] => items.length === 0 ? [] : [{ kind: 'heading', text: title }, { kind: 'items', items }]

const basisLine = (basis: Guide['basis'][number]): string => `${sayBasis(basis)}${basis.verified ? '' : '（条文还没有核对）'}`

const limitLines = ({ limits }: Guide): string[] => sayLimits(limits).map(({ what, text }) => `${what}：${text}`)

const placeLines = ({ unitName, place }: GuideView['where'][number]): string => {
  if (place === null) return `${unitName}：地点和电话还没有登记，请打电话到民政局问`
  const { address, room, hours, phone, people, note } = place
  const persons = people.map(({ name, title, phone: own }) => `${title}${name}${own ? ` ${own}` : ''}`).join('、')
  const where = address === '' ? '地址还没有核实' : `${address}${room ? ` ${room} 室` : ''}`
  return [`${unitName}：${where}`, hours, phone && `电话 ${phone}`, persons && `负责的人：${persons}`, note].filter(Boolean).join('。')
}

const standardLine = ({ name, value, from, docNo }: GuideView['standards'][number]): string =>
  value === null ? `${name}：还没有写明，请打电话问` : `${name}：${value}${from ? `，${spoken(from)}起` : ''}${docNo ? `（${docNo}）` : ''}`

const papers = (guide: Guide): Block[] => {
  const from = (source: GuidePaper['from']) => guide.papers.filter((paper) => paper.from === source)
  return [
    ...section('要带的材料', from('applicant'), guide, paperLine), ...section('不用带，我们自己核对', from('bureau'), guide, paperLine, '我们还核对'), ...section('到了当场写的', from('on-site'), guide, paperLine)
  ]
}

/** What stands above a guide: how people say it, whose it is, since when it is so. */
export const guideFacts = ({ guide, unitName, version, publishedOn }: GuideView): string[] =>
  [`也就是：${guide.plainName}`, `${unitName}负责`, `${spoken(publishedOn)}发布，第 ${version} 版`]

/** A whole guide in words, every situation written out, for whoever has no script and for paper. */
export const guideBlocks = ({ guide, where, standards, forms, correction, basisChanged }: GuideView): Block[] => [
  ...(correction ? [{ kind: 'note' as const, text: `已于${spoken(correction.on)}更正：${correction.reason}` }] : []), ...(basisChanged ? [{ kind: 'note' as const, text: basisChanged }] : []),
  ...list('谁可以办', guide.audience), ...section('条件', guide.conditions, guide, ({ text }) => text), ...papers(guide), ...section('谁可以代办', guide.proxy, guide, ({ text }) => text, '这样代办'),
  ...list('到哪里、找谁', where.map(placeLines)), ...list('怎么办', guide.steps.map(({ name, text, by }, i) => `第 ${i + 1} 步，${name}：${text}（${by}）`)),
  ...list('多久办好', limitLines(guide)), ...list('收不收费', [`${guide.fee.text}${guide.fee.basis ? `，依据${basisLine(guide.fee.basis)}` : ''}`]), ...list('现在的标准', standards.map(standardLine)),
  ...list('办成后得到什么', guide.results), ...section('要注意的', guide.notes, guide, ({ text }) => text, '要注意'), ...list('表格', forms.map(({ title, version }) => `${title}（第 ${version} 版）`)),
  ...list('这些事不归民政局办', guide.handOvers.map(({ matter, to, text }) => `${matter}：找${to}。${text}`)), ...list('依据', guide.basis.map(basisLine))
]
