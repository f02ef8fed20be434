import { questionProblems, twice, whenProblems } from './check-questions.ts'
import type { Guide, GuidePaper } from './guide.ts'

/** What a guide may point to: other guides, time limits, forms and units there are. */
export type Known = { guideIds: readonly string[], ruleIds: readonly string[], formIds: readonly string[], unitIds: readonly string[] }

/** How long each kind of text may be, and how few search words are too few. */
export const guideLimits = { name: 60, sentence: 200, stepName: 20, by: 60, list: 40, searchWord: 20, searchWords: 8, allSearchWords: 80 } as const

const slug = /^[a-z][a-z0-9-]{1,59}$/
const text = (place: string, said: string, most: number): string[] =>
  said.trim() === '' ? [`${place}：没有写字`] : said.length > most ? [`${place}：太长，有${said.length}个字，最多${most}个`] : []
const texts = (place: string, all: readonly string[], most: number = guideLimits.sentence): string[] => all.flatMap((said, at) => text(`${place} ${at + 1}`, said, most))
const missing = (place: string, named: readonly string[], there: readonly string[], what: string): string[] => named.filter((id) => !there.includes(id)).map((id) => `${place}：没有“${id}”这${what}`)
const among = (id: string | null): string[] => (id === null ? [] : [id])

const nameProblems = ({ id, name, plainName, baseCode, codeVerified, unitId }: Guide, { unitIds }: Known): string[] => [
  ...(slug.test(id) ? [] : ['编号：只能用小写字母、数字和短横，以字母开头']),
  ...text('名称', name, guideLimits.name),
  ...text('通俗名称', plainName, guideLimits.name),
  ...(baseCode !== null && !/^\d{12}$/.test(baseCode) ? ['基本编码：应是12位数字，不知道就空着'] : []),
  ...(baseCode === null && codeVerified ? ['基本编码：没有编码，不能标“已核对”'] : []),
  ...missing('承办单位', [unitId], unitIds, '个单位')
]

// What a citizen must find on every guide.
const needed: readonly (readonly [keyof Guide & ('audience' | 'conditions' | 'papers' | 'proxy' | 'steps' | 'basis' | 'results'), string, string])[] = [
  ['audience', '谁可以办', '至少写一条'], ['conditions', '条件', '至少写一条'], ['papers', '材料', '至少写一样，什么都不用带的，写当场填的表或者本局核对的信息'],
  ['proxy', '谁能代办', '至少写一条，不能代办的也要写明'], ['steps', '步骤', '至少写一步'], ['basis', '依据', '至少写一条'], ['results', '办成以后', '至少写一条']
]
const emptyProblems = (guide: Guide): string[] => needed.flatMap(([field, place, say]) => (guide[field].length === 0 ? [`${place}：${say}`] : guide[field].length > guideLimits.list ? [`${place}：太多，最多${guideLimits.list}条`] : []))

const paperProblems = (place: string, paper: GuidePaper, { questions, formIds }: Guide): string[] => [
  ...text(place, paper.name, guideLimits.name),
  ...(paper.note === null ? [] : text(`${place}的说明`, paper.note, guideLimits.sentence)),
  ...(paper.from === 'bureau' && paper.form !== 'none' ? [`${place}：本局自己能查的，不能要求申请人带（国务院令第716号第七条）`] : []),
  ...((paper.form === 'copy' || paper.form === 'original-and-copy') && paper.copies < 1 ? [`${place}：要写明复印几份`] : []),
  ...missing(place, among(paper.formId), formIds, '张表，先加到“表格”里'),
  ...whenProblems(place, paper.when, questions)
]

const linesProblems = (guide: Guide): string[] =>
  ([['条件', guide.conditions], ['谁能代办', guide.proxy], ['提醒', guide.notes]] as const).flatMap(([place, lines]) =>
    lines.flatMap((each, at) => [...text(`${place} ${at + 1}`, each.text, guideLimits.sentence), ...whenProblems(`${place} ${at + 1}`, each.when, guide.questions)]))

const stepProblems = ({ steps, limits }: Guide, { ruleIds }: Known): string[] => [
  ...steps.flatMap(({ name, text: said, by, ruleId }, at) => [
    ...text(`步骤 ${at + 1}的名称`, name, guideLimits.stepName), ...text(`步骤 ${at + 1}`, said, guideLimits.sentence), ...text(`步骤 ${at + 1}由谁办`, by, guideLimits.by),
    ...missing(`步骤 ${at + 1}`, among(ruleId), ruleIds, '条时限规则')
  ]),
  ...(limits.lawful === null ? [] : [...text('法定时限', limits.lawful.text, guideLimits.sentence), ...missing('法定时限', limits.lawful.ruleIds, ruleIds, '条时限规则')]),
  ...(limits.promised === null ? [] : text('承诺时限', limits.promised.text, guideLimits.sentence))
]

const feeProblems = ({ fee }: Guide): string[] => [...text('收费', fee.text, guideLimits.sentence), ...(!fee.free && fee.basis === null ? ['收费：没有收费依据，不能发布'] : [])]

const linkProblems = ({ id, related, formIds, standardKeys, handOvers }: Guide, known: Known): string[] => [
  ...missing('相关事项', related, known.guideIds, '个事项'), ...twice(related).map((each) => `相关事项：“${each}”写了两次`), ...(related.includes(id) ? ['相关事项：不要写自己'] : []),
  ...missing('表格', formIds, known.formIds, '张表'), ...twice(formIds).map((each) => `表格：“${each}”写了两次`),
  ...standardKeys.filter((key) => !slug.test(key)).map((key) => `补助标准：“${key}”只能用小写字母、数字和短横`),
  ...handOvers.flatMap(({ matter, to, text: said }, at) => [...text(`别处办的事 ${at + 1}`, matter, guideLimits.name), ...text(`别处办的事 ${at + 1}找谁`, to, guideLimits.name), ...text(`别处办的事 ${at + 1}的说明`, said, guideLimits.sentence)])
]

const wordProblems = ({ searchWords }: Guide): string[] => [
  ...(searchWords.length < guideLimits.searchWords ? [`搜索词：至少${guideLimits.searchWords}个，写群众平时怎么说`] : []),
  ...(searchWords.length > guideLimits.allSearchWords ? [`搜索词：太多，最多${guideLimits.allSearchWords}个`] : []),
  ...twice(searchWords).map((word) => `搜索词：“${word}”写了两次`),
  ...searchWords.filter((word) => word.trim() === '' || /\s/.test(word) || word.length > guideLimits.searchWord).map((word) => `搜索词：“${word}”中间不能有空格，最多${guideLimits.searchWord}个字`)
]

/** What keeps a guide from being published, each with its place, in words an editor can act on; empty when nothing does. */
export const guideProblems = (guide: Guide, known: Known): string[] => {
  const { questions, papers, conditions, proxy, notes, audience, results, basis, bookingNote } = guide
  return [
    ...nameProblems(guide, known),
    ...emptyProblems(guide),
    ...texts('谁可以办', audience), ...texts('办成以后', results), ...texts('依据', basis.map(({ law }) => law)), ...(bookingNote === null ? [] : text('预约说明', bookingNote, guideLimits.sentence)),
    ...questionProblems(questions, [...papers, ...conditions, ...proxy, ...notes].map(({ when }) => when)),
    ...twice(papers.map(({ id }) => id)).map((id) => `材料：有两样材料的编号都是“${id}”`),
    ...papers.flatMap((paper, at) => paperProblems(`材料 ${at + 1}`, paper, guide)),
    ...linesProblems(guide),
    ...stepProblems(guide, known),
    ...feeProblems(guide),
    ...linkProblems(guide, known),
    ...wordProblems(guide)
  ]
}
