import { publicPhonePattern } from '@minsheng/contract/phone.ts'
import type { Body, Kind } from '../api/get-content.ts'
import type { Article, Benefits, FloorPlan, FormNotice, Guide, Place, Posting, Standard } from './bodies.ts'
import { hasWords, picturesWithoutAlt } from './html-lines.ts'
import { tidyWhen, type When } from './when-words.ts'

/** The name a draft has on the server while its writer has given it none. */
export const untitled = '还没有写标题'

const empty = (text: string | null) => (text ?? '').trim() === ''
const told = (wrong: boolean, words: string) => wrong ? [words] : []
const loose = (whens: readonly When[]) => whens.some((when) => JSON.stringify(tidyWhen(when)) !== JSON.stringify(when))

const articleLacks = ({ title, html }: Article) => [
  ...told(empty(title) || title === untitled, '写标题。'), ...told(!hasWords(html), '写正文，或者从 Word 里复制了粘贴进来。'), ...told(picturesWithoutAlt(html) > 0, '有图片还没有写“图上是什么”，看不见的人听不到。')
]

const postingLacks = ({ title, intro, lines, days, objectionPhone, basis }: Posting) => [
  ...told(empty(title), '写标题。'), ...told(empty(intro), '写说明：公示的是什么、有异议怎么办。'), ...told(lines.length === 0, '把名单粘贴进来。'), ...told(!(days >= 7), '公示不能少于 7 天。'),
  ...told(!new RegExp(publicPhonePattern).test(objectionPhone), '写异议电话。'), ...told(basis.length === 0, '写依据哪一条公示。'), ...told(basis.some(({ law }) => empty(law)), '依据要写名称。')
]

const standardLacks = ({ key, name, values }: Standard) => [...told(empty(name), '写名称。'), ...told(!isSlug(key), '写编号：小写字母和数字，中间可以用短横。'), ...told(values.length === 0, '加一个时期的标准。'), ...told(values.some(({ docNo, from }) => empty(docNo) || empty(from)), '每个时期都要写施行日和文号。')]
const isSlug = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
const formLacks = ({ formId, from }: FormNotice) => [...told(!isSlug(formId), '选是哪一张表。'), ...told(empty(from), '写启用日。')]
const placeLacks = ({ unitId, name, address, hours, people, villages }: Place) => [
  ...told(empty(unitId), '选单位。'), ...told(empty(name), '写名称。'), ...told(empty(address), '写地址。'), ...told(empty(hours), '写办公时间。'),
  ...told(people.some((person) => empty(person.name) || empty(person.title)), '负责的人要写姓名和职务。'), ...told(villages.some((village) => empty(village.name)), '村（居）要写名称。')
]
const planLacks = ({ key, name, rooms }: FloorPlan) => [...told(empty(name), '写名称。'), ...told(!isSlug(key), '写编号：小写字母和数字，中间可以用短横。'), ...told(rooms.length === 0, '至少画一间房。'), ...told(rooms.some(({ label }) => empty(label)), '每间房都要写门牌。')]
const benefitsLack = ({ questions, benefits }: Benefits) => [
  ...told(questions.length === 0, '至少要有一个问题。'), ...told(benefits.length === 0, '至少要有一项待遇。'), ...told(loose([...questions, ...benefits].map(({ when }) => when)), '有“什么时候适用”只填了一半。'),
  ...told(benefits.some(({ guideId, name, why, next }) => !isSlug(guideId) || [name, why, next].some(empty)), '每项待遇都要写名称、对应的事项、为什么、下一步。')
]

const guideLacks = (guide: Guide) => [
  ...told(!isSlug(guide.id), '“基本”里写事项编号。'), ...told(empty(guide.name) || empty(guide.plainName), '“基本”里写事项名称和通俗的叫法。'), ...told(empty(guide.unitId), '“基本”里选责任单位。'), ...told(empty(guide.source), '“依据”里写资料来源。'),
  ...told(loose([...guide.conditions, ...guide.questions, ...guide.papers, ...guide.proxy, ...guide.notes].map(({ when }) => when)), '有“什么时候适用”只填了一半。'),
  ...told([...guide.conditions, ...guide.proxy, ...guide.notes].some(({ text }) => empty(text)), '有一行条件、代办或者注意是空的。'), ...told(guide.papers.some(({ name }) => empty(name)), '有一样材料没有写名称。'),
  ...told(guide.questions.some(({ text, answers }) => empty(text) || answers.length < 2 || answers.some((answer) => empty(answer.text))), '每个问题都要写清楚，至少两个答案。'),
  ...told(guide.steps.some(({ name, text, by }) => [name, text, by].some(empty)), '每一步都要写做什么、怎么做、谁来做。')
]

/** What is still to be written before it can be handed to the reviewer, in the order of the page: the first is what comes next. */
export const missingIn = (kind: Kind, { guide, article, posting, form, standard, place, floorPlan, synonyms, benefits }: Body): string[] => {
  if (article) return articleLacks(article)
  if (guide) return guideLacks(guide)
  if (posting) return postingLacks(posting)
  if (form) return formLacks(form)
  if (standard) return standardLacks(standard)
  if (place) return placeLacks(place)
  if (floorPlan) return planLacks(floorPlan)
  if (synonyms) return told(synonyms.groups.some(({ official, everyday }) => empty(official) || everyday.length === 0), '每一组都要写规范的说法和至少一个老百姓的说法。')
  return benefits ? benefitsLack(benefits) : [`还没有${kind}的内容。`]
}
