import type { Output } from '@minsheng/contract/index.ts'
import { spokenMonth } from '@minsheng/domain/calendar/spoken-day.ts'
import { html, type Html } from './html.ts'
import { type Bureau, layout } from './layout.ts'

type Figures = Output<'GET /answers/figures'>

const share = (percent: number | null): string => percent === null ? '—' : `${percent}%`

const row = ({ month, answered, published, pending, withheld, withdrawn, sharePublished, shareOnTime, shareSolved, shareTreatedWell, rated }: Figures['months'][number]): Html =>
  html`<tr><th scope="row">${spokenMonth(month)}</th>${[answered, published, pending, withheld, withdrawn, share(sharePublished), share(shareOnTime), share(shareSolved), share(shareTreatedWell), rated].map((cell) => html`<td>${cell}</td>`)}</tr>
`

const reasons = ({ months }: Figures): Html => html`<h2 id="why">不公开的理由</h2>${months.filter(({ reasons: list }) => list.length > 0).map(({ month, reasons: list }) =>
  html`<p>${spokenMonth(month)}：${list.map(({ words, count }) => `${words} ${count} 件`).join('，')}</p>`)}
`

/** How much is published and why not, beside whether it came in time, solved anything and was well meant. */
export const figuresPage = (figures: Figures, { bureau, large }: { bureau: Bureau, large: boolean }): string => layout({ title: '公开情况', bureau, large, here: '/gongkai/shuju' }, html`<p>1 到 4 件写作“&lt;5”，能推算出小数的写作“—”，以免认出人来。</p>
<div class="wide" tabindex="0" role="region" aria-label="按月的数字"><table><caption>按答复的月份</caption><thead><tr>${['月份', '答复', '已公开', '未决定', '不公开', '已撤下', '公开率', '按时率', '解决率', '满意率', '有评价'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${figures.months.map(row)}</tbody></table></div>
${reasons(figures)}<h2>每个数怎么算</h2><ul>${Object.values(figures.definitions).map((text) => html`<li>${text}</li>`)}</ul>`)
