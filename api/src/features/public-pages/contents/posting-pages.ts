import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import { sayBasis } from '@minsheng/domain/guides/say-guide.ts'
import type { PostingLine, PostingView } from '../../postings/index.ts'
import { addressOf } from '../address.ts'
import { html, type Html } from '../html.ts'
import { type Bureau, layout } from '../layout.ts'
import { spoken } from '../words.ts'

type Options = { bureau: Bureau, large: boolean }

const yuan = (amount: number | null): string => amount === null ? '—' : `${inYuan(amount)} 元`

const line = (large: boolean) => ({ key, title, townshipName, from, until }: PostingLine): Html =>
  html`<li><a href="${addressOf(`/gongshi/${key}`, {}, large)}">${title}</a><p class="facts">${[townshipName, `${spoken(from)}至${spoken(until)}`].filter(Boolean).join('，')}</p></li>
`

/** What hangs today. */
export const postingListPage = (items: readonly PostingLine[], { bureau, large }: Options): string => layout({ title: '正在公示', bureau, large, here: '/gongshi', noindex: true },
  html`<p>公示期满的自动撤下。对公示的人家有不同意见，请在公示期内打公示上的电话。</p>${items.length === 0 ? html`<p>现在没有在公示的。</p>` : html`<ul class="answers">${items.map(line(large))}</ul>`}`)

const row = ({ name, familySize, amount }: PostingView['lines'][number]): Html => html`<tr><td>${name ?? '—'}</td><td>${familySize ?? '—'}</td><td>${yuan(amount)}</td></tr>
`

/** One 公示 while it hangs: only what the law names, and whom to call with an objection. */
export const postingPage = (view: PostingView, { bureau, large }: Options): string => {
  const { key, title, intro, townshipName, village, lines, from, until, objectionPhone, basis, unitName } = view
  return layout({ title, bureau, large, here: `/gongshi/${key}`, noindex: true }, html`<p class="facts">${[unitName, townshipName, village, `公示期 ${spoken(from)}至${spoken(until)}`].filter(Boolean).join('，')}</p>
<p class="said">${intro}</p>
<p class="note">有不同意见，请在${spoken(until)}前打电话 <a href="tel:${objectionPhone}">${objectionPhone}</a>，也可以到民政所当面说。我们替您保密。</p>
<div class="wide" tabindex="0" role="region" aria-label="名单"><table><caption>公示名单，共 ${lines.length} 户</caption><thead><tr>${['申请人', '家庭人口', '救助金额'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${lines.map(row)}</tbody></table></div>
${basis.length > 0 && html`<h2>依据</h2><ul>${basis.map((each) => html`<li>${sayBasis(each)}</li>`)}</ul>`}`)
}
