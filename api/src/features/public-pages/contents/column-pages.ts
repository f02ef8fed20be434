import type { Output } from '@minsheng/contract/index.ts'
import { sayBasis } from '@minsheng/domain/guides/say-guide.ts'
import { readHtml } from '../../../rich-text/read-html.ts'
import type { ArticleView } from '../../articles/index.ts'
import { addressOf } from '../address.ts'
import { html, type Html } from '../html.ts'
import { type Bureau, layout } from '../layout.ts'
import { sizeWords, spoken } from '../words.ts'
import { columnNames, type ArticleColumn } from './column-words.ts'
import { richHtml } from './rich-html.ts'

type Options = { bureau: Bureau, large: boolean }
type Column = Output<'GET /columns/:column'>

/** The columns there are; guides and forms have pages of their own. */
export const columnsPage = ({ bureau, large }: Options): string => layout({ title: '政务公开', bureau, large, here: '/lanmu' },
  html`<ul class="answers">${Object.entries(columnNames).map(([column, name]) => html`<li><a href="${addressOf(`/lanmu/${column}`, {}, large)}">${name}</a></li>
`)}<li><a href="${addressOf('/zhinan', {}, large)}">办事指南</a></li>
<li><a href="${addressOf('/gongshi', {}, large)}">公示</a></li></ul>`)

const line = (column: ArticleColumn, large: boolean) => ({ key, title, summary, unitName, publishedOn, pinned }: Column['items'][number]): Html =>
  html`<li><a href="${addressOf(`/lanmu/${column}/${key}`, {}, large)}">${title}</a>${summary !== '' && html`<p>${summary}</p>`}<p class="facts">${[pinned && '置顶', unitName, spoken(publishedOn)].filter(Boolean).join('，')}</p></li>
`

/** The articles of one column, a page at a time. */
export const columnPage = (column: ArticleColumn, { items, next }: Column, { bureau, large }: Options): string => layout({ title: columnNames[column], bureau, large, here: `/lanmu/${column}` }, html`${
  items.length === 0 ? html`<p>这一栏还没有文章。</p>` : html`<ul class="answers">${items.map(line(column, large))}</ul>`}
${next && html`<p><a rel="next" href="${addressOf(`/lanmu/${column}`, { cursor: next }, large)}">下一页</a></p>`}`)

const basis = ({ cites }: ArticleView): Html | false => cites.length > 0 && html`<h2>依据</h2><ul>${cites.map((cite) => html`<li>${sayBasis(cite)}</li>`)}</ul>
`

const files = ({ files: list }: ArticleView): Html | false => list.length > 0 && html`<h2>附件</h2><ul>${list.map(({ fileId, name, bytes }) => html`<li><a href="/api/contents/files/${fileId}" download>${name}</a>（${sizeWords(bytes)}）</li>`)}</ul>
`

/** One article, whole. */
export const articlePage = (article: ArticleView, { bureau, large }: Options): string => {
  const { key, column, title, unitName, publishedOn, from, correction } = article
  return layout({ title, bureau, large, here: `/lanmu/${column}/${key}` }, html`<p class="facts">${[columnNames[column], unitName, `${spoken(publishedOn)}发布`, from && `来源：${from}`].filter(Boolean).join('，')}</p>
<p><a class="file" href="/lanmu/${column}/${key}.pdf">打印大字版（PDF）</a></p>
${correction && html`<p class="note">已于${spoken(correction.on)}更正：${correction.reason}</p>
`}<div class="article">${richHtml(readHtml(article.html))}</div>
${files(article)}${basis(article)}`)
}
