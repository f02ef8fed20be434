import { Type } from 'typebox'
import { articleColumns } from './content-words.ts'
import { ArticleBody, BenefitsBody, ContentCard, ContentFile, Correction, FloorPlanBody, PlaceBody, PostingBody } from './content-shapes.ts'
import { GuideBody, GuideRead, Slug } from './guide-shape.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, Cursor, DayText, PageSize, Problem, oneOf, orNull, problems, strict } from './shapes.ts'

const townshipCode = Type.Optional(Type.String({ description: '您所在的乡镇', pattern: '^\\d{9}$', maxLength: 9 }))
const KeyParams = strict('一条', { key: Slug('编号') })

/** One guide in a list. */
export const GuideCard = strict('事项', {
  guideId: Slug('事项编号'), itemNo: Type.Integer({ description: '序号' }), name: Type.String({ description: '名称' }), plainName: Type.String({ description: '通俗的叫法' }),
  unitId: Type.String({ description: '责任单位编号' }), unitName: Type.String({ description: '责任单位' }), acceptedAt: GuideBody.properties.acceptedAt, free: Type.Boolean({ description: '不收费' }), booking: GuideBody.properties.booking, group: Type.String({ description: '分类' })
})

/** Where to go for something: the unit with its place, or only its name where nobody has written it down. */
export const WhereTo = strict('到哪里、找谁', { unitId: Type.String({ description: '单位编号' }), unitName: Type.String({ description: '单位' }), place: orNull(PlaceBody), floorPlan: orNull(FloorPlanBody) })

/** A money standard as of today; `value` null: not entered yet. */
const StandardToday = strict('金额标准', {
  key: Slug('标准编号'), name: Type.String({ description: '名称' }), value: orNull(Type.String({ description: '现行标准，如 650 元/人·月' })), from: orNull(DayText('施行日')), docNo: orNull(Type.String({ description: '文号' }))
})

const gone = { ...problems, 410: Problem } as const

export const contents = {
  'GET /guides': {
    summary: '办事指南：全部事项', response: { 200: strict('全部事项', { items: Type.Array(GuideCard, { description: '按目录顺序' }) }), ...problems }
  },
  'GET /guides/:guideId': {
    summary: '一份办事指南：条件、材料、步骤、时限、依据、到哪里找谁', params: strict('事项', { guideId: Slug('事项编号') }), querystring: strict('从哪里来', { townshipCode }),
    response: {
      200: strict('办事指南', {
        guide: GuideRead, unitName: Type.String({ description: '责任单位' }), version: Type.Integer({ description: '第几版' }), publishedOn: DayText('发布日'), correction: Correction,
        where: Type.Array(WhereTo, { description: '到哪里交、找谁' }), standards: Type.Array(StandardToday, { description: '金额标准' }),
        forms: Type.Array(strict('表格', { formId: Slug('表格'), title: Type.String({ description: '名称' }), version: Type.Integer({ description: '第几版' }) }), { description: '表格' }),
        related: Type.Array(strict('相关事项', { guideId: Slug('事项'), name: Type.String({ description: '名称' }), plainName: Type.String({ description: '通俗的叫法' }) }), { description: '相关事项' }),
        basisChanged: orNull(Type.String({ description: '依据有变化时的提示' }))
      }), ...gone
    }
  },
  'GET /benefits': { summary: '待遇自查：问题和待遇，答案不用交上来', response: { 200: BenefitsBody, ...problems } },
  'GET /places': {
    summary: '找谁办：各股室、中心和乡镇的地点、电话和负责的人', response: { 200: strict('全部地点', { items: Type.Array(WhereTo, { description: '按机构顺序' }) }), ...problems }
  },
  'GET /who': {
    summary: '找谁办：一件事由哪个单位、谁、在哪间房办',
    querystring: strict('什么事、在哪里', { guideId: Type.Optional(Slug('事项')), townshipCode, village: Type.Optional(Type.String({ description: '村（居）', maxLength: 60 })) }),
    response: {
      200: strict('找谁办', {
        where: Type.Array(WhereTo, { description: '先找谁，再找谁' }), people: Type.Array(strict('负责的人', { name: Type.String({ description: '姓名' }), title: Type.String({ description: '职务' }), phone: orNull(Type.String({ description: '电话' })), unitName: Type.String({ description: '单位' }) }), { description: '负责的人' }),
        village: orNull(strict('村里的人', { name: Type.String({ description: '村（居）' }), assistant: PlaceBody.properties.villages.items.properties.assistant, childDirector: PlaceBody.properties.villages.items.properties.childDirector }))
      }), ...problems
    }
  },
  'GET /columns/:column': {
    summary: '政务公开栏目的文章', params: strict('栏目', { column: oneOf('栏目', articleColumns) }), querystring: strict('翻页', { cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize) }),
    response: { 200: strict('文章列表', { items: Type.Array(ContentCard, { description: '置顶的在前，新的在前' }), next: orNull(Cursor) }), ...problems }
  },
  'GET /articles/:key': {
    summary: '一篇文章；撤下的只说明何时为何撤下', params: KeyParams,
    response: {
      200: strict('文章', {
        key: Slug('编号'), column: ArticleBody.properties.column, title: Type.String({ description: '标题' }), summary: Type.String({ description: '摘要' }), html: Type.String({ description: '正文（已清洗）' }), from: orNull(Type.String({ description: '来源' })),
        unitName: Type.String({ description: '发布单位' }), publishedOn: DayText('发布日'), version: Type.Integer({ description: '第几版' }), correction: Correction, files: Type.Array(ContentFile, { description: '附件' }), cites: ArticleBody.properties.cites
      }), ...gone
    }
  },
  'GET /postings': {
    summary: '正在公示的：只列标题，不列名单', response: {
      200: strict('正在公示的', { items: Type.Array(strict('公示', { key: Slug('编号'), title: Type.String({ description: '标题' }), category: PostingBody.properties.category, townshipName: orNull(Type.String({ description: '乡镇' })), from: DayText('公示起'), until: DayText('公示止') }), { description: '新的在前' }) }), ...problems
    }
  },
  'GET /postings/:key': {
    summary: '一份公示；期满自动撤下', params: KeyParams,
    response: {
      200: strict('公示', {
        key: Slug('编号'), category: PostingBody.properties.category, title: Type.String({ description: '标题' }), intro: Type.String({ description: '说明' }), townshipName: orNull(Type.String({ description: '乡镇' })), village: orNull(Type.String({ description: '村（居）' })),
        lines: PostingBody.properties.lines, from: DayText('公示起'), until: DayText('公示止'), objectionPhone: Type.String({ description: '异议电话' }), basis: PostingBody.properties.basis, unitName: Type.String({ description: '公示单位' })
      }), ...gone
    }
  },
  'GET /contents/files/:fileId': {
    summary: '文章里的图片和附件；文章撤下就没有了', params: strict('附件', { fileId: ClientId('附件编号') }),
    response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '附件' }), ...gone }
  }
} as const satisfies RouteTable
