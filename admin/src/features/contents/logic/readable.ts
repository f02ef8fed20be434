import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import { showDay } from '../../../lib/dates.ts'
import type { Body } from '../api/get-content.ts'
import { acceptedWords, bookingWords, categoryWords, columnWords, guideKindWords, paperFormWords, paperSourceWords, roomWords } from '../words.ts'
import type { Benefits, FloorPlan, Guide, Place, Posting } from './bodies.ts'
import { htmlLines } from './html-lines.ts'
import { type Question, type When, whenWords } from './when-words.ts'

/** A part of a body as lines somebody can read and compare. `field` is its name in the body. */
export type Section = { field: string, label: string, lines: string[] }

/** What a body names by an id, by its name. A list that is not here yet is empty. */
export type Names = Readonly<Record<'units' | 'townships' | 'guides' | 'forms' | 'standards' | 'rules' | 'plans' | 'files', Readonly<Record<string, string>>>>

type Basis = Guide['basis'][number]

const part = (field: string, label: string, ...lines: (string | null | undefined | false)[]): Section => ({ field, label, lines: lines.filter((line): line is string => Boolean(line)) })
const nameIn = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? (Object.keys(names).length === 0 ? '…' : `找不到名称（${id}）`)
const namesIn = (names: Readonly<Record<string, string>>, ids: readonly string[]) => ids.map((id) => nameIn(names, id))
const cells = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(' │ ')
const basisLine = ({ law, article, docNo, verified }: Basis) => `${law}${article ?? ''}${docNo ? `（${docNo}）` : ''}${verified ? '' : ' 条文还没有核对'}`
const conditional = (text: string, when: When, questions: readonly Question[]) => when.length === 0 ? text : `${text}　〔${whenWords(when, questions)}〕`
const yesNo = (yes: boolean) => yes ? '是' : '否'

const questionLines = (questions: readonly Question[]) => questions.flatMap(({ text, help, many, answers, when }) => [
  conditional(`${text}${many ? '（能选几个）' : ''}${help ? ` ${help}` : ''}`, when, questions), ...answers.map((answer) => `　· ${answer.text}`)
])

const guideBasics = (guide: Guide, names: Names): Section[] => [
  part('name', '事项名称', guide.name), part('plainName', '通俗的叫法', guide.plainName), part('kind', '事项类型', guideKindWords[guide.kind]), part('baseCode', '国家目录编码', guide.baseCode && `${guide.baseCode}${guide.codeVerified ? '' : '（没有核对）'}`),
  part('unitId', '责任单位', guide.unitId && nameIn(names.units, guide.unitId)), part('acceptedAt', '到哪里交', acceptedWords[guide.acceptedAt]), part('audience', '谁可以办', ...guide.audience)
]

const guideNeeds = (guide: Guide): Section[] => {
  const said = (lines: Guide['notes']) => lines.map(({ text, when }) => conditional(text, when, guide.questions))
  return [
    part('conditions', '条件', ...said(guide.conditions)), part('questions', '问题', ...questionLines(guide.questions)),
    part('papers', '材料', ...guide.papers.map(({ name, form, copies, from, note, when }) => conditional(cells(name, `${paperFormWords[form]}${copies > 0 ? `，复印 ${copies} 份` : ''}`, paperSourceWords[from], note), when, guide.questions))),
    part('proxy', '代办', ...said(guide.proxy)), part('notes', '注意', ...said(guide.notes))
  ]
}

const guideRest = (guide: Guide, names: Names): Section[] => [
  part('steps', '步骤', ...guide.steps.map(({ name, text, by, ruleId }, at) => `${at + 1}. ${name}：${text}（${by}）${ruleId ? ` 时限规则 ${nameIn(names.rules, ruleId)}` : ''}`)),
  part('limits', '时限', guide.limits.lawful && `法定：${guide.limits.lawful.text} ${namesIn(names.rules, guide.limits.lawful.ruleIds).join('、')}`, guide.limits.promised && `承诺：${guide.limits.promised.text}${guide.limits.promised.confirmed ? '' : '（本局还没有确认）'}`),
  part('fee', '收费', guide.fee.text, guide.fee.basis && basisLine(guide.fee.basis)), part('basis', '依据', ...guide.basis.map(basisLine)), part('results', '办成后得到什么', ...guide.results),
  part('handOvers', '归别处办的', ...guide.handOvers.map(({ matter, to, text }) => cells(matter, to, text))), part('booking', '怎么约', bookingWords[guide.booking], guide.bookingNote),
  part('formIds', '表格', ...namesIn(names.forms, guide.formIds)), part('standardKeys', '金额标准', ...namesIn(names.standards, guide.standardKeys)), part('related', '相关事项', ...namesIn(names.guides, guide.related)), part('searchWords', '老百姓的说法', guide.searchWords.join('、')),
  part('source', '资料来源', guide.source), part('reviewBy', '最迟哪天再核对', guide.reviewBy && showDay(guide.reviewBy))
]

const articleSections = (article: NonNullable<Body['article']>, names: Names): Section[] => [
  part('column', '栏目', columnWords[article.column]), part('title', '标题', article.title), part('summary', '摘要', article.summary), part('html', '正文', ...htmlLines(article.html)),
  part('fileIds', '附件', article.fileIds.length > 0 && `${article.fileIds.length} 个附件：${namesIn(names.files, article.fileIds).join('、')}`), part('from', '来源', article.from), part('cites', '依据', ...article.cites.map(basisLine)), part('pinned', '置顶', yesNo(article.pinned))
]

const postingSections = (posting: Posting, names: Names): Section[] => [
  part('category', '公示什么', categoryWords[posting.category]), part('title', '标题', posting.title), part('townshipCode', '乡镇', posting.townshipCode && nameIn(names.townships, posting.townshipCode)), part('village', '村（居）', posting.village), part('intro', '说明', posting.intro),
  part('lines', '名单', ...posting.lines.map(({ name, familySize, amount }) => cells(name, familySize !== null && `${familySize} 人`, amount !== null && `${inYuan(amount)} 元`))),
  part('days', '公示几天', `${posting.days} 天`), part('objectionPhone', '异议电话', posting.objectionPhone), part('basis', '依据', ...posting.basis.map(basisLine))
]

const said = (person: Place['villages'][number]['assistant']) => person === null ? '没有填' : [person.name, person.phone].filter(Boolean).join(' ')

const placeSections = (place: Place, names: Names): Section[] => [
  part('unitId', '单位', place.unitId && nameIn(names.units, place.unitId)), part('name', '名称', place.name), part('address', '地址', place.address), part('room', '房间', place.room), part('hours', '办公时间', place.hours), part('phone', '电话', place.phone), part('note', '怎么走', place.note),
  part('people', '负责的人', ...place.people.map(({ name, title, duty, phone, guideIds }) => cells(name, title, duty, phone, namesIn(names.guides, guideIds).join('、')))),
  part('villages', '村（居）', ...place.villages.map(({ name, assistant, childDirector }) => cells(name, `民政协理员 ${said(assistant)}`, `儿童主任 ${said(childDirector)}`))),
  part('floorPlan', '平面图', place.floorPlan && nameIn(names.plans, place.floorPlan), place.roomId && `在图上标了${place.room ?? '房间'}`), part('townshipCode', '乡镇', place.townshipCode && nameIn(names.townships, place.townshipCode)), part('verified', '电话打过、地方去过', yesNo(place.verified))
]

const planSections = (plan: FloorPlan): Section[] => [
  part('name', '名称', plan.name), part('floor', '楼层', plan.floor), part('ratio', '宽比高', String(plan.ratio)), part('rooms', '房间', ...plan.rooms.map(({ label, kind, x, y, width, height }) => `${label} │ ${roomWords[kind]} │ 左 ${x} 上 ${y} 宽 ${width} 高 ${height}`))
]

const benefitSections = ({ questions, benefits }: Benefits): Section[] => [
  part('questions', '问题', ...questionLines(questions)),
  part('benefits', '待遇', ...benefits.map(({ name, when, why, next, urgent }) => conditional(cells(`${name}${urgent ? '（急）' : ''}`, why, next), when, questions)))
]

/** A body of any kind as parts with lines: what the reviewer reads beside the public view, and what versions are compared by. */
export const readable = ({ guide, article, posting, form, standard, place, floorPlan, synonyms, benefits }: Body, names: Names): Section[] => {
  if (guide) return [...guideBasics(guide, names), ...guideNeeds(guide), ...guideRest(guide, names)]
  if (article) return articleSections(article, names)
  if (posting) return postingSections(posting, names)
  if (form) return [part('formId', '表格', form.formId && nameIn(names.forms, form.formId)), part('version', '版本', `第 ${form.version} 版`), part('from', '启用日', showDay(form.from)), part('formerUntil', '旧版可用至', form.formerUntil && showDay(form.formerUntil)), part('note', '改了什么', form.note)]
  if (standard) return [part('name', '名称', standard.name), part('unit', '单位', standard.unit), part('values', '各时期', ...standard.values.map(({ amount, from, to, docNo, note }) => `${inYuan(amount)} 元 │ ${showDay(from)} 起${to ? `，到 ${showDay(to)}` : ''} │ ${docNo}${note ? ` │ ${note}` : ''}`))]
  if (place) return placeSections(place, names)
  if (floorPlan) return planSections(floorPlan)
  if (synonyms) return [part('groups', '同义词', ...synonyms.groups.map(({ official, everyday }) => `${official}：${everyday.join('、')}`))]
  return benefits ? benefitSections(benefits) : []
}

/** What a field of a body is called on the screen. */
export const fieldLabel = (body: Body, field: string, names: Names): string => readable(body, names).find((section) => section.field === field)?.label ?? field
