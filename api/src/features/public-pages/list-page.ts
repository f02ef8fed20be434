import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay, spokenMonth } from '@minsheng/domain/calendar/spoken-day.ts'
import { townships, units } from '@minsheng/domain/routing/units.ts'
import { addressOf, type Asked } from './address.ts'
import { html, type Html } from './html.ts'
import { type Bureau, layout } from './layout.ts'
import { solvedWords, typeWords } from './words.ts'

type List = Output<'GET /answers'>
type Choice = readonly [value: string, words: string]

const select = (name: string, label: string, all: string, choices: readonly Choice[], chosen: string | undefined): Html =>
  html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${choices.map(([value, words]) =>
    html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}</select></p>
`

const form = ({ filters, large }: Asked): Html => html`<form method="get" action="/gongkai" role="search" aria-label="找公开答复">
<p><label for="q">搜什么</label><input type="search" id="q" name="q" maxlength="60" value="${filters.q}"></p>
${select('type', '类型', '全部类型', Object.entries(typeWords), filters.type)}${select('township', '乡镇', '全部乡镇', townships.map(({ code, name }): Choice => [code, name]), filters.township)}${
  select('unit', '答复单位', '全部单位', units.map(({ id, name }): Choice => [id, name]), filters.unit)}${select('solved', '群众评价', '不限', Object.entries(solvedWords), filters.solved)}<p><label for="month">公开月份（如 2026年3月）</label><input type="text" id="month" name="month" maxlength="8" value="${filters.month && spokenMonth(filters.month)}"></p>
${large && html`<input type="hidden" name="da" value="1">`}<p><button type="submit">查找</button></p>
</form>
`

const line = (large: boolean) => ({ answerNo, title, summary, type, townshipName, unitName, publishedOn }: List['items'][number]): Html =>
  html`<li><a href="${addressOf(`/gongkai/${answerNo}`, {}, large)}">${title}</a><p>${summary}</p><p class="facts">${[typeWords[type], townshipName, unitName, `${spokenDay(day(publishedOn))}公开`].filter(Boolean).join('，')}</p></li>
`

const found = ({ items, next }: List, { filters, large }: Asked): Html => {
  if (items.length === 0) return html`<p>没有找到。换个说法，或者少选几个条件再找。</p>`
  const { cursor: _here, ...rest } = filters
  return html`<ul class="answers">${items.map(line(large))}</ul>
${next && html`<p><a rel="next" href="${addressOf('/gongkai', { ...rest, cursor: next }, large)}">下一页</a></p>`}`
}

/** The list with its search form. Every filter stands in the address: a page can be kept, passed on and gone back to. */
export const listPage = (list: List, asked: Asked, bureau: Bureau): string => {
  const { filters, large, understood } = asked
  return layout({ title: filters.q ? `“${filters.q}”的公开答复` : '公开答复', bureau, large, here: '/gongkai', said: filters },
    html`${!understood && html`<p class="note" role="alert">有的条件看不懂，下面是全部答复。月份请写成 2026年3月 这样。</p>`}${form(asked)}${found(list, asked)}`)
}
