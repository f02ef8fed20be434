import { Type } from 'typebox'
import { articleColumns, columns, contentKinds, postingCategories } from './content-words.ts'
import { Question, Slug, bases } from './guide-shape.ts'
import { limits } from './limits.ts'
import { publicPhonePattern } from './phone.ts'
import { ClientId, DayText, oneOf, orNull, strict, text } from './shapes.ts'

const Name = (description: string) => text(description, limits.slug)
const Phone = (description: string) => Type.String({ description, pattern: publicPhonePattern, maxLength: 20 })
const Township = orNull(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 }))
const fileIds = Type.Array(ClientId('附件编号'), { description: '附件', maxItems: limits.contentFiles })

/** An article of one of the columns. `html` is kept only as the server has cleaned it. */
export const ArticleBody = strict('文章', {
  column: oneOf('栏目', articleColumns), title: text('标题', limits.law), summary: Type.String({ description: '摘要', maxLength: limits.summary }),
  html: text('正文', limits.articleHtml), fileIds, from: orNull(text('来源', limits.law)), cites: bases, pinned: Type.Boolean({ description: '置顶' })
})

/** One line of a 公示: only the fields the law names (低保审核确认办法 第24条). Amounts in 分. A count of children has no name; `familySize` is how many. */
export const PostingLine = strict('公示的一户', {
  name: orNull(text('申请人姓名；只公示人数的为空', limits.personName)), familySize: orNull(Type.Integer({ description: '家庭人口', minimum: 1, maximum: 30 })),
  amount: orNull(Type.Integer({ description: '救助金额（分）', minimum: 1, maximum: 100_000_000 }))
})

/** A 公示 that takes itself down after its days. */
export const PostingBody = strict('公示', {
  category: oneOf('公示什么', postingCategories), title: text('标题', limits.law), townshipCode: Township, village: orNull(Name('村（居）')),
  intro: text('说明', limits.reason), lines: Type.Array(PostingLine, { description: '名单', minItems: 1, maxItems: limits.postingLines }),
  days: Type.Integer({ description: '公示几天', minimum: 7, maximum: 30 }), objectionPhone: Phone('异议电话'), basis: bases
})

/** Which version of a form is used since when, and until when the one before is taken. */
export const FormNoticeBody = strict('表格版本', { formId: Slug('表格'), version: Type.Integer({ description: '第几版', minimum: 1, maximum: 999 }), from: DayText('启用日'), formerUntil: orNull(DayText('旧版可用至')), note: Type.String({ description: '改了什么', maxLength: limits.reason }) })

/** A local sum of money as dated values, each with its document. */
export const StandardBody = strict('金额标准', {
  key: Slug('标准编号'), name: Name('名称'), unit: text('单位，如 元/人·月', 20),
  values: Type.Array(strict('一个时期的标准', {
    amount: Type.Integer({ description: '金额（分）', minimum: 0, maximum: 1_000_000_000 }), from: DayText('施行日'), to: orNull(DayText('截止日')), docNo: text('文号', limits.law), note: Type.String({ description: '说明', maxLength: limits.summary })
  }), { description: '各时期', maxItems: 60 })
})

const Person = strict('负责的人', { name: text('姓名', limits.personName), title: text('职务', 40), duty: Type.String({ description: '管什么', maxLength: limits.summary }), phone: orNull(Phone('电话')), guideIds: Type.Array(Slug('事项'), { description: '负责的事项', maxItems: 60 }) })
const Helper = orNull(strict('村里的人', { name: text('姓名', limits.personName), phone: orNull(Phone('电话')) }))

/** Where a unit is found, who sits there, and in its villages. `verified`: somebody has rung the number. */
export const PlaceBody = strict('地点和人', {
  unitId: text('单位', 40), name: Name('名称'), address: Type.String({ description: '地址；没有核实的空着', maxLength: limits.law }), room: orNull(text('房间', 20)), floorPlan: orNull(Slug('平面图')), roomId: orNull(Slug('图上的房间')),
  hours: Type.String({ description: '办公时间；没有核实的空着', maxLength: limits.law }), phone: orNull(Phone('电话')), people: Type.Array(Person, { description: '负责的人', maxItems: 20 }), townshipCode: Township,
  villages: Type.Array(strict('村（居）', { name: Name('村名'), assistant: Helper, childDirector: Helper }), { description: '村（居）', maxItems: 80 }),
  note: Type.String({ description: '怎么走', maxLength: limits.summary }), verified: Type.Boolean({ description: '电话打过、地方去过' })
})

const Percent = (description: string) => Type.Number({ description, minimum: 0, maximum: 100 })

/** A floor as rooms in percent of its width and height. */
export const FloorPlanBody = strict('楼层平面图', {
  key: Slug('平面图编号'), name: Name('名称'), floor: text('楼层', 20), ratio: Type.Number({ description: '宽比高', minimum: 0.3, maximum: 4 }),
  rooms: Type.Array(strict('房间', { id: Slug('房间编号'), label: text('门牌', 20), kind: oneOf('是什么', ['office', 'window', 'door', 'stairs', 'toilet', 'hall']), x: Percent('左'), y: Percent('上'), width: Percent('宽'), height: Percent('高') }), { description: '房间', minItems: 1, maxItems: 80 })
})

/** Everyday words → official ones, as the search uses them. */
export const SynonymsBody = strict('同义词', {
  groups: Type.Array(strict('一组', { official: text('规范的说法', 40), everyday: Type.Array(text('老百姓的说法', 40), { description: '老百姓的说法', minItems: 1, maxItems: 60 }) }), { description: '各组', maxItems: 600 })
})

/** The household questions and what they point to. */
export const BenefitsBody = strict('待遇自查', {
  questions: Type.Array(Question, { description: '问题', minItems: 1, maxItems: 20 }),
  benefits: Type.Array(strict('一项待遇', {
    id: Slug('编号'), guideId: Slug('事项'), name: Name('名称'), when: Question.properties.when, why: text('为什么可能符合', limits.sentence), next: text('下一步', limits.sentence), urgent: Type.Boolean({ description: '急的' })
  }), { description: '待遇', minItems: 1, maxItems: 60 })
})

/** One line of a column. */
export const ContentCard = strict('一条', {
  kind: oneOf('种类', contentKinds), key: Slug('编号'), column: orNull(oneOf('栏目', columns)), title: Type.String({ description: '标题' }), summary: Type.String({ description: '摘要' }),
  unitName: Type.String({ description: '发布单位' }), publishedOn: DayText('发布日'), pinned: Type.Boolean({ description: '置顶' })
})

/** A file of a published page. */
export const ContentFile = strict('附件', { fileId: ClientId('附件编号'), name: Type.String({ description: '文件名' }), bytes: Type.Integer({ description: '字节数' }), mediaType: Type.String({ description: '类型' }) })

/** A correction the public is told of. */
export const Correction = orNull(strict('更正', { on: DayText('更正日'), reason: Type.String({ description: '更正了什么' }) }))
