import { townshipOf } from '@minsheng/domain/routing/units.ts'
import { publicRoot } from '../../../http/public-url.ts'
import { Refused } from '../../../refused.ts'
import { findArticle, listArticleKeys, listColumn, listNoticeChanges } from '../../articles/index.ts'
import { findGuideView, listGuides } from '../../guides/index.ts'
import { listPostings, viewPosting } from '../../postings/index.ts'
import type { TakenDown } from '../../public-contents/index.ts'
import { type Bureau, messagePage } from '../layout.ts'
import { ATOM, HTML, partOf, type Asked, type Said, type Serve } from '../serve.ts'
import { spoken } from '../words.ts'
import { articlePage, columnPage, columnsPage } from './column-pages.ts'
import { columnNames, isColumn } from './column-words.ts'
import { guideListPage, guidePage } from './guide-pages.ts'
import { noticesFeed } from './notices-feed.ts'
import { postingListPage, postingPage } from './posting-pages.ts'
import { siteMap } from './site-map.ts'

const XML = 'application/xml; charset=utf-8'

const queryOf = ({ query }: Asked, name: string): string | undefined => {
  const value = (query as Record<string, unknown>)[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
}
const isLarge = (request: Asked): boolean => queryOf(request, 'da') === '1'

const never = (reply: Said): Said => reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow, noarchive')

const withdrawnPage = (reply: Said, { withdrawnOn, reason }: TakenDown, frame: { bureau: Bureau, large: boolean, here: string }): string => {
  reply.code(410).header('cache-control', 'no-store')
  return messagePage({ ...frame, title: '这一页已经撤下' }, `已于${spoken(withdrawnOn)}撤下，不再公开。理由：${reason}`)
}

const guidePages = (serve: Serve, bureau: Bureau): void => {
  serve('/zhinan', HTML, async (ctx, request) => guideListPage((await listGuides(ctx)).items, { bureau, large: isLarge(request) }))
  serve('/zhinan/:guideId', HTML, async (ctx, request, reply) => {
    const [guideId, asked, large] = [partOf(request, 'guideId'), queryOf(request, 'xiangzhen'), isLarge(request)]
    const township = townshipOf(asked ?? null)?.code
    const found = await findGuideView(ctx, guideId, township)
    return 'withdrawn' in found ? withdrawnPage(reply, found.withdrawn, { bureau, large, here: '/zhinan' }) : guidePage(found.guide, { bureau, large, township })
  })
}

const columnPages = (serve: Serve, bureau: Bureau): void => {
  serve('/lanmu', HTML, async (_ctx, request) => columnsPage({ bureau, large: isLarge(request) }))
  serve('/lanmu/:column', HTML, async (ctx, request) => {
    const column = partOf(request, 'column')
    if (!isColumn(column)) throw new Refused('not-found')
    const cursor = queryOf(request, 'cursor')
    return columnPage(column, await listColumn(ctx, { column, ...(cursor === undefined ? {} : { cursor }) }), { bureau, large: isLarge(request) })
  })
  serve('/lanmu/:column/:key', HTML, async (ctx, request, reply) => {
    const [found, large] = [await findArticle(ctx, partOf(request, 'key')), isLarge(request)]
    if ('withdrawn' in found) return withdrawnPage(reply, found.withdrawn, { bureau, large, here: '/lanmu' })
    if (found.article.column !== partOf(request, 'column')) throw new Refused('article-not-found')
    return articlePage(found.article, { bureau, large })
  })
}

const postingPages = (serve: Serve, bureau: Bureau): void => {
  serve('/gongshi', HTML, async (ctx, request, reply) => {
    never(reply)
    return postingListPage((await listPostings(ctx)).items, { bureau, large: isLarge(request) })
  })
  serve('/gongshi/:key', HTML, async (ctx, request, reply) => {
    never(reply)
    return postingPage(await viewPosting(ctx, partOf(request, 'key')), { bureau, large: isLarge(request) })
  })
}

/** Guides, columns and 公示 as pages without script, the feed of notices, and the map of what may be searched. */
export const contentPages = (serve: Serve, bureau: Bureau): void => {
  guidePages(serve, bureau)
  columnPages(serve, bureau)
  postingPages(serve, bureau)
  serve('/notices.atom', ATOM, async (ctx) => noticesFeed(await listNoticeChanges(ctx), bureau.name))
  serve('/sitemap.xml', XML, async (ctx, request, reply) => {
    // The host of a request is anybody's to write: what is made from it is kept for nobody else.
    reply.header('cache-control', 'no-store')
    const guides = (await listGuides(ctx)).items.map(({ guideId }) => `/zhinan/${guideId}`)
    const articles = (await listArticleKeys(ctx)).map(({ column, key }) => `/lanmu/${column}/${key}`)
    return siteMap(publicRoot(ctx.config.publicUrl, request), ['/gongkai', '/gongkai/shuju', '/zhinan', '/lanmu', ...Object.keys(columnNames).map((column) => `/lanmu/${column}`), ...guides, ...articles])
  })
}
