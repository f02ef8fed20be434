import { Type } from 'typebox'
import { ArticleBody, BenefitsBody, ContentFile, FloorPlanBody, FormNoticeBody, PlaceBody, PostingBody, StandardBody, SynonymsBody } from './content-shapes.ts'
import { contentKinds, contentStates, versionStatuses } from './content-words.ts'
import { GuideBody, Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, Cursor, DayText, Done, Instant, PageSize, oneOf, orNull, problems, strict, text } from './shapes.ts'

const contentId = ClientId('内容编号，客户端先取好')
const ContentParams = strict('内容', { contentId })
const VersionParams = strict('一个版本', { contentId, version: Type.Integer({ description: '第几版', minimum: 1, maximum: 100_000 }) })
const stamp = Type.Integer({ description: '您看到的是第几次保存的，别人改过会提醒', minimum: 1 })
const reason = text('理由', limits.reason, 2)

/** The body of a piece of content, one shape per kind: exactly one is given. */
const bodies = {
  guide: Type.Optional(GuideBody), article: Type.Optional(ArticleBody), posting: Type.Optional(PostingBody), form: Type.Optional(FormNoticeBody), standard: Type.Optional(StandardBody),
  place: Type.Optional(PlaceBody), floorPlan: Type.Optional(FloorPlanBody), synonyms: Type.Optional(SynonymsBody), benefits: Type.Optional(BenefitsBody)
}
export const Body = strict('内容，按种类填一样', bodies)

/** Something private or broken in a draft, where it stands and what may be done about it. */
export const Finding = strict('要处理的一处', {
  findingId: Type.String({ description: '编号，内容不变就不变', maxLength: 80 }), place: Type.String({ description: '在哪里' }), kind: Type.String({ description: '是什么' }), found: Type.String({ description: '找到的文字（已遮住大半）' }),
  advice: Type.String({ description: '怎么办' }), mustChange: Type.Boolean({ description: '不改不能交' })
})
const Decision = strict('对一处的处理', { findingId: Type.String({ description: '编号', maxLength: 80 }), keepBecause: text('保留的理由，如 这是办公电话', limits.reason, 2) })
const decisions = Type.Array(Decision, { description: '写明理由保留的地方', maxItems: 100 })

const Version = strict('一个版本', {
  version: Type.Integer({ description: '第几版' }), status: oneOf('状态', versionStatuses), reason: Type.String({ description: '为什么改' }), stamp, author: Type.String({ description: '谁写的' }), savedAt: Instant('保存时间'),
  reviewer: orNull(Type.String({ description: '谁审的' })), returnReason: orNull(Type.String({ description: '退回理由' })), publishAt: orNull(Instant('定时发布')), publishedAt: orNull(Instant('发布时间')), endedAt: orNull(Instant('结束时间')), endReason: orNull(Type.String({ description: '为什么撤下' })), own: Type.Boolean({ description: '是不是您写的' })
})

const Line = strict('一条内容', {
  contentId, kind: oneOf('种类', contentKinds), key: Slug('编号'), title: Type.String({ description: '标题' }), unitName: Type.String({ description: '归哪个单位' }), state: oneOf('对外', contentStates), status: oneOf('最新一版', versionStatuses), version: Type.Integer({ description: '最新是第几版' }),
  author: Type.String({ description: '谁写的' }), savedAt: Instant('保存时间'), reviewBy: orNull(DayText('最迟哪天再核对')), rechecks: Type.Integer({ description: '有几处要重新核对' })
})

const Whole = strict('一条内容的全部', {
  contentId, kind: oneOf('种类', contentKinds), key: Slug('编号'), title: Type.String({ description: '标题' }), unitName: Type.String({ description: '归哪个单位' }), state: oneOf('对外', contentStates), publicVersion: orNull(Type.Integer({ description: '对外是第几版' })), reviewBy: orNull(DayText('最迟哪天再核对')),
  current: strict('最新一版', { ...Version.properties, body: Body, findings: Type.Array(Finding, { description: '要处理的' }), decisions }),
  versions: Type.Array(Version, { description: '全部版本，新的在前' }), files: Type.Array(strict('文件', { ...ContentFile.properties, alt: Type.String({ description: '替代文字' }), removed: Type.Array(Type.String({ description: '清除了什么' }), { description: '清除了什么' }) }), { description: '文件' }),
  trace: Type.Array(strict('一笔', { at: Instant('时间'), step: Type.String({ description: '做了什么' }), by: Type.String({ description: '谁' }), reason: Type.String({ description: '理由' }) }), { description: '经过，新的在前' }),
  allowed: Type.Array(oneOf('能做的', ['save', 'submit', 'return', 'publish', 'schedule', 'correct', 'withdraw', 'discard', 'confirm-current']), { description: '您现在能做的' }),
  proof: orNull(strict('公示留痕', { lines: Type.Integer({ description: '公示几户' }), from: DayText('起'), until: DayText('止'), fingerprint: Type.String({ description: '内容指纹' }), views: Type.Integer({ description: '看了几次' }), takenDownAt: orNull(Instant('撤下')), takenDownWhy: orNull(Type.String({ description: '为什么撤下' })), photoIds: Type.Array(ClientId('张贴照片'), { description: '张贴照片' }) }))
})

const answers = { 200: Whole, ...problems }

export const staffContents = {
  'GET /staff/contents': {
    summary: '内容列表', querystring: strict('筛选', { kind: Type.Optional(oneOf('种类', contentKinds)), status: Type.Optional(oneOf('状态', versionStatuses)), column: Type.Optional(Type.String({ description: '栏目', maxLength: 20 })), q: Type.Optional(text('标题里的词', limits.search)), due: Type.Optional(Type.Boolean({ description: '只看该核对的' })), cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize) }),
    response: { 200: strict('内容列表', { items: Type.Array(Line, { description: '新改的在前' }), next: orNull(Cursor), counts: strict('各有几条', { mine: Type.Integer({ description: '我的草稿' }), toReview: Type.Integer({ description: '等我审核' }), due: Type.Integer({ description: '该核对的' }), rechecks: Type.Integer({ description: '要重新核对的' }) }) }), ...problems }
  },
  'GET /staff/contents/:contentId': { summary: '一条内容：最新一版、全部版本和经过', params: ContentParams, response: answers },
  'GET /staff/contents/:contentId/versions/:version': { summary: '一个版本的内容，用来对照', params: VersionParams, response: { 200: strict('一个版本的内容', { version: Version, body: Body }), ...problems } },
  'PUT /staff/contents/:contentId': {
    summary: '保存草稿；第一次保存就建立这条内容', params: ContentParams,
    body: strict('草稿', { kind: oneOf('种类', contentKinds), key: Type.Optional(Slug('编号；不填由系统编')), body: Body, stamp: Type.Optional(stamp), reviewBy: orNull(DayText('最迟哪天再核对')) }), response: answers
  },
  'POST /staff/contents/:contentId/submit': { summary: '交审核', params: ContentParams, body: strict('交审核', { stamp, decisions }), response: answers },
  'POST /staff/contents/:contentId/return': { summary: '退回修改', params: ContentParams, body: strict('退回', { stamp, reason }), response: answers },
  'POST /staff/contents/:contentId/publish': { summary: '审核通过：马上发布，或者定时发布', params: ContentParams, body: strict('发布', { stamp, publishAt: orNull(Type.String({ description: '什么时候发布；空的马上发布', pattern: '^\\d{4}-\\d{2}-\\d{2}T', maxLength: 30 })) }), response: answers },
  'POST /staff/contents/:contentId/correct': { summary: '更正：在现行版上起草新的一版', params: ContentParams, body: strict('更正', { reason }), response: answers },
  'POST /staff/contents/:contentId/withdraw': { summary: '撤下：列表、搜索、附件、缓存和订阅里都不再有', params: ContentParams, body: strict('撤下', { stamp, reason }), response: answers },
  'POST /staff/contents/:contentId/discard': { summary: '作废还没有发布的一版', params: ContentParams, body: strict('作废', { stamp }), response: answers },
  'POST /staff/contents/:contentId/confirmation': { summary: '核对过了，内容没有变', params: ContentParams, body: strict('核对', { reviewBy: DayText('下次最迟哪天核对') }), response: answers },
  'POST /staff/contents/:contentId/files': {
    summary: '传图片或附件（multipart，字段 file、alt）：清除隐藏内容和属性以后才保存', params: ContentParams,
    response: { 201: strict('收下的文件', { ...ContentFile.properties, alt: Type.String({ description: '替代文字' }), removed: Type.Array(Type.String({ description: '清除了什么' }), { description: '清除了什么' }) }), ...problems }
  },
  'GET /staff/contents/:contentId/files/:fileId': {
    summary: '看草稿里的图片和附件', params: strict('文件', { contentId, fileId: ClientId('附件编号') }), response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '文件' }), ...problems }
  },
  'POST /staff/contents/cleaning': { summary: '把从 Word 粘贴的内容清洗一遍看看；不保存', body: strict('粘贴的内容', { html: text('粘贴的内容', limits.pastedHtml) }), response: { 200: strict('清洗后', { html: Type.String({ description: '清洗后' }), removed: Type.Array(Type.String({ description: '去掉了什么' }), { description: '去掉了什么' }) }), ...problems } },
  'GET /staff/rechecks': {
    summary: '要重新核对的：引用了变动的法规、标准、表格、指南的内容和答复，断开的链接，过期的文件',
    response: { 200: strict('要重新核对的', { items: Type.Array(strict('一处', { recheckId: ClientId('编号'), cause: Type.String({ description: '什么变了' }), subject: oneOf('是什么', ['content', 'answer']), subjectId: Type.String({ description: '内容或者答复的编号' }), title: Type.String({ description: '标题' }), raisedAt: Instant('什么时候发现的') }), { description: '旧的在前' }) }), ...problems }
  },
  'POST /staff/rechecks/:recheckId/settle': { summary: '核对完了', params: strict('一处', { recheckId: ClientId('编号') }), body: strict('结果', { outcome: oneOf('结果', ['still-right', 'changed', 'withdrawn']) }), response: { 200: Done, ...problems } },
  'POST /staff/contents/links': { summary: '检查全部站内链接和附件，找出断开的', response: { 200: strict('链接检查', { looked: Type.Integer({ description: '看了几处' }), broken: Type.Array(strict('断开的', { contentId, title: Type.String({ description: '标题' }), link: Type.String({ description: '链接' }), why: Type.String({ description: '为什么' }) }), { description: '断开的' }) }), ...problems } },
  'GET /staff/guides/workbook': { summary: '全部指南导出为 XLSX', response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'XLSX' }), ...problems } },
  'POST /staff/guides/workbook': {
    summary: '从 XLSX 导入指南（multipart，字段 file）：有错一行也不导入，逐行说明', querystring: strict('怎么导入', { apply: Type.Optional(Type.Boolean({ description: '真的存成草稿；不填只检查' })) }),
    response: { 200: strict('导入结果', { rows: Type.Integer({ description: '看了几行' }), changed: Type.Array(strict('会改的', { guideId: Slug('事项'), name: Type.String({ description: '名称' }), isNew: Type.Boolean({ description: '新的' }) }), { description: '会改的' }), errors: Type.Array(strict('错', { sheet: Type.String({ description: '工作表' }), row: Type.Integer({ description: '第几行' }), column: Type.String({ description: '哪一列' }), text: Type.String({ description: '错在哪里、怎么改' }) }), { description: '错' }), applied: Type.Boolean({ description: '存成草稿了' }) }), ...problems }
  }
} as const satisfies RouteTable
