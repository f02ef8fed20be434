import type { BenefitFinder } from '../guides/benefits.ts'
import type { Guide, GuideQuestion, LegalBasis, Line } from '../guides/guide.ts'
import type { Article, Place, Posting, Standard, Written } from './bodies.ts'
import { readHtml } from './read-html.ts'

/** A piece of text of a body and where its editor finds it: 正文 第3段, 材料 2 说明, 公示 第5户. */
export type Passage = { place: string, text: string }

const one = (place: string, text: string | null): Passage[] => text === null || text.trim() === '' ? [] : [{ place, text }]
const each = <T>(items: readonly T[], of: (item: T, no: number) => Passage[]): Passage[] => items.flatMap((item, at) => of(item, at + 1))
const sentences = (place: string, texts: readonly string[]): Passage[] => each(texts, (text, no) => one(`${place} 第${no}条`, text))
const lines = (place: string, said: readonly Line[]): Passage[] => sentences(place, said.map(({ text }) => text))
const bases = (basis: readonly LegalBasis[]): Passage[] => each(basis, ({ law, article, docNo }, no) => one(`依据 ${no}`, [law, article, docNo].filter(Boolean).join(' ')))
const questions = (asked: readonly GuideQuestion[]): Passage[] => each(asked, ({ text, help, answers }, no) => [
  ...one(`问题 ${no}`, text), ...one(`问题 ${no} 怎么看`, help), ...each(answers, (answer, at) => one(`问题 ${no} 答案 ${at}`, answer.text))
])

const ofGuide = (guide: Guide): Passage[] => [
  ...one('事项名称', guide.name), ...one('通俗的叫法', guide.plainName), ...sentences('谁可以办', guide.audience), ...lines('条件', guide.conditions), ...questions(guide.questions),
  ...each(guide.papers, ({ name, note, source }, no) => [...one(`材料 ${no}`, name), ...one(`材料 ${no} 说明`, note), ...one(`材料 ${no} 依据`, source)]),
  ...lines('代办', guide.proxy), ...each(guide.steps, ({ name, text, by }, no) => [...one(`步骤 ${no}`, name), ...one(`步骤 ${no} 怎么做`, text), ...one(`步骤 ${no} 谁来做`, by)]),
  ...one('法定时限', guide.limits.lawful?.text ?? null), ...one('承诺时限', guide.limits.promised?.text ?? null), ...one('收费', guide.fee.text), ...bases(guide.basis),
  ...sentences('办成后得到什么', guide.results), ...lines('要注意的', guide.notes), ...each(guide.handOvers, ({ matter, to, text }, no) => one(`转办 ${no}`, `${matter} ${to} ${text}`)),
  ...one('约的说明', guide.bookingNote), ...one('老百姓的说法', guide.searchWords.join(' ')), ...one('资料来源', guide.source)
]

// What stands under a heading belongs to it: a name under 姓名 is told by the heading alone.
const underHead = (cell: string, head: string | undefined): string => head && cell !== '' ? `${head.replace(/\s/g, '')}：${cell}` : cell

// On forms a number stands one digit to a cell.
const joinedSingles = (cells: readonly string[]): string => cells.map((cell) => [...cell].length === 1 ? cell : '\n').join('').split(/\n+/).filter((run) => run.length >= 11).join('\n')

const ofHtml = (html: string): Passage[] => {
  const { blocks, pictures } = readHtml(html)
  return [
    ...blocks.flatMap(({ place, cells, heads }) => [...one(place, cells.map((cell, at) => underHead(cell, heads[at])).filter((cell) => cell !== '').join('；')), ...one(place, joinedSingles(cells))]),
    ...pictures.flatMap(({ place, alt }) => one(`${place} 图片说明`, alt))
  ]
}

const ofArticle = ({ title, summary, html, from, cites }: Article): Passage[] => [...one('标题', title), ...one('摘要', summary), ...ofHtml(html), ...one('来源', from), ...bases(cites)]

const ofPosting = ({ title, village, intro, basis }: Posting): Passage[] => [...one('标题', title), ...one('村（居）', village), ...one('说明', intro), ...bases(basis)]

const ofStandard = ({ name, unit, values }: Standard): Passage[] =>
  [...one('名称', name), ...one('单位', unit), ...each(values, ({ docNo, note }, no) => [...one(`第${no}个时期 文号`, docNo), ...one(`第${no}个时期 说明`, note)])]

// Names, posts and numbers of those who serve are there to be found; what is said beside them is read like all else.
const ofPlace = ({ name, hours, note, people }: Place): Passage[] =>
  [...one('名称', name), ...one('办公时间', hours), ...one('怎么走', note), ...each(people, ({ duty }, no) => one(`负责的人 ${no} 管什么`, duty))]

const ofBenefits = ({ questions: asked, benefits }: BenefitFinder): Passage[] => [
  ...questions(asked), ...each(benefits, ({ name, why, next }, no) => [...one(`待遇 ${no}`, name), ...one(`待遇 ${no} 为什么`, why), ...one(`待遇 ${no} 下一步`, next)])
]

/** Every text of a body with its place. The lines of a 公示 and the people of a place are looked at by their own rules. */
export const passagesOf = (written: Written): Passage[] => {
  switch (written.kind) {
    case 'guide': return ofGuide(written.body)
    case 'article': return ofArticle(written.body)
    case 'posting': return ofPosting(written.body)
    case 'form': return one('改了什么', written.body.note)
    case 'standard': return ofStandard(written.body)
    case 'place': return ofPlace(written.body)
    case 'floor-plan': return [...one('名称', written.body.name), ...one('楼层', written.body.floor), ...each(written.body.rooms, ({ label }, no) => one(`房间 ${no}`, label))]
    case 'synonyms': return each(written.body.groups, ({ official, everyday }, no) => one(`第${no}组`, [official, ...everyday].join(' ')))
    case 'benefits': return ofBenefits(written.body)
    default: return written satisfies never
  }
}
