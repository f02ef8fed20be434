import type { Output } from '@minsheng/contract/index.ts'
import { html, type Html } from './html.ts'
import { type Bureau, layout } from './layout.ts'
import { sayCite, sayVerdict, sizeWords, spoken, typeWords } from './words.ts'

type Answer = Output<'GET /answers/:answerNo'>
type Options = { bureau: Bureau, large: boolean }

const notes = ({ correction, basisChanged }: Answer): Html => html`${correction && html`<p class="note">已于${spoken(correction.on)}更正：${correction.reason}</p>
`}${basisChanged && html`<p class="note">${basisChanged}</p>
`}`

const verdict = (answer: Answer): Html => html`<h2>办得怎么样</h2><p>${sayVerdict(answer)}</p>
`

const files = ({ answerNo, files: list }: Answer): Html | false => list.length > 0 && html`<h2>附件</h2><ul>${list.map(({ fileId, name, bytes }) =>
  html`<li><a href="/api/answers/${answerNo}/files/${fileId}" download>${name}</a>（${sizeWords(bytes)}）</li>`)}</ul>
`

const cites = ({ cites: list }: Answer): Html | false => list.length > 0 && html`<h2>依据</h2><ul>${list.map((cite) => html`<li>${sayCite(cite)}</li>`)}</ul>
`

/** One answer, whole, as anybody may keep or print it. */
export const answerPage = (answer: Answer, { bureau, large }: Options): string =>
  layout({ title: answer.title, bureau, large, here: `/gongkai/${answer.answerNo}` }, html`<p class="facts">${[typeWords[answer.type], answer.townshipName, `${spoken(answer.receivedOn)}提问`, `编号 ${answer.answerNo}`].filter(Boolean).join('，')}</p>
${notes(answer)}<h2>问题</h2><p class="said">${answer.question}</p>
<h2>答复</h2><p class="facts">${answer.unitName}，${spoken(answer.answeredOn)}</p><p class="said">${answer.reply}</p>
${files(answer)}${cites(answer)}${verdict(answer)}<p class="facts">${spoken(answer.publishedOn)}公开</p>`)
