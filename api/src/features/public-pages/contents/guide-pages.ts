import { townships } from '@minsheng/domain/routing/units.ts'
import { grouped, type GuideCard, type GuideView } from '../../guides/index.ts'
import { addressOf } from '../address.ts'
import { html, type Html } from '../html.ts'
import { type Bureau, layout } from '../layout.ts'
import { blockHtml } from './block-html.ts'
import { guideBlocks, guideFacts } from './guide-blocks.ts'

type Options = { bureau: Bureau, large: boolean }

const line = (large: boolean) => ({ guideId, name, plainName, unitName }: GuideCard): Html =>
  html`<li><a href="${addressOf(`/zhinan/${guideId}`, {}, large)}">${name}</a><p>${plainName}</p><p class="facts">${unitName}</p></li>
`

/** Every guide under its group. */
export const guideListPage = (items: readonly GuideCard[], { bureau, large }: Options): string => layout({ title: '办事指南', bureau, large, here: '/zhinan' },
  html`${items.length === 0 && html`<p>还没有发布的办事指南，请打电话或到窗口问。</p>`}${grouped(items).map(({ group, items: some }) => html`<h2>${group}</h2><ul class="answers">${some.map(line(large))}</ul>
`)}`)

const townshipForm = (guideId: string, large: boolean, chosen: string | undefined): Html => html`<form method="get" action="/zhinan/${guideId}" aria-label="选乡镇">
<p><label for="xiangzhen">您在哪个乡镇</label><select id="xiangzhen" name="xiangzhen"><option value="">没有选</option>${townships.map(({ code, name }) => html`<option value="${code}"${code === chosen && html` selected`}>${name}</option>`)}</select></p>
${large && html`<input type="hidden" name="da" value="1">`}<p><button type="submit">看到哪里交</button></p>
</form>
`

const links = ({ forms, related }: GuideView, large: boolean): Html => html`${forms.length > 0 && html`<h2>下载表格</h2><ul>${forms.map(({ formId, title }) =>
  html`<li><a href="/api/forms/${formId}/file?format=pdf">${title}（PDF）</a></li><li><a href="/api/forms/${formId}/file?format=docx">${title}（Word）</a></li>`)}</ul>
`}${related.length > 0 && html`<h2>相关事项</h2><ul>${related.map(({ guideId, name, plainName }) => html`<li><a href="${addressOf(`/zhinan/${guideId}`, {}, large)}">${name}（${plainName}）</a></li>`)}</ul>
`}`

/** One guide, whole: every situation written out. */
export const guidePage = (view: GuideView, { bureau, large, township }: Options & { township: string | undefined }): string => {
  const { guide: { id, name, acceptedAt, source } } = view
  return layout({ title: name, bureau, large, here: `/zhinan/${id}`, said: { xiangzhen: township } }, html`<p class="facts">${guideFacts(view).join('，')}</p>
<p><a class="file" href="/zhinan/${id}.pdf">打印大字版（PDF）</a></p>
${acceptedAt !== 'unit' && townshipForm(id, large, township)}${guideBlocks(view).map(blockHtml)}${links(view, large)}<p class="facts">资料来源：${source}</p>`)
}
