import type { Output } from '@minsheng/contract/index.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { html, type Html } from './html.ts'
import { type Bureau, layout } from './layout.ts'
import { solvedWords, treatedWords, typeWords } from './words.ts'

type Answer = Output<'GET /answers/:answerNo'>
type Options = { bureau: Bureau, large: boolean }

const spoken = (text: string): string => spokenDay(day(text))
const size = (bytes: number): string => bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

const notes = ({ correction, basisChanged }: Answer): Html => html`${correction && html`<p class="note">已于${spoken(correction.on)}更正：${correction.reason}</p>
`}${basisChanged && html`<p class="note">${basisChanged}</p>
`}`

const verdict = ({ daysUsed, daysAllowed, solved, treated }: Answer): Html => {
  const said = solved ? solvedWords[solved as keyof typeof solvedWords] ?? solved : '还没有评价'
  return html`<h2>办得怎么样</h2><p>${daysUsed === 0 ? '当天答复' : `用了 ${daysUsed} 个工作日`}（限 ${daysAllowed} 个工作日${daysUsed > daysAllowed && '，超期'}）。提问人说：${said}${treated && `，工作人员态度${treatedWords[treated - 1] ?? treated}`}。</p>
`
}

const files = ({ answerNo, files: list }: Answer): Html | false => list.length > 0 && html`<h2>附件</h2><ul>${list.map(({ fileId, name, bytes }) =>
  html`<li><a href="/api/answers/${answerNo}/files/${fileId}" download>${name}</a>（${size(bytes)}）</li>`)}</ul>
`

const cites = ({ cites: list }: Answer): Html | false => list.length > 0 && html`<h2>依据</h2><ul>${list.map(({ law, article, changedOn }) =>
  html`<li>《${law}》${article && `第${article}条`}${changedOn && `（${spoken(changedOn)}有变化）`}</li>`)}</ul>
`

/** One answer, whole, as anybody may keep or print it. */
export const answerPage = (answer: Answer, { bureau, large }: Options): string =>
  layout({ title: answer.title, bureau, large, here: `/gongkai/${answer.answerNo}` }, html`<p class="facts">${[typeWords[answer.type], answer.townshipName, `${spoken(answer.receivedOn)}提问`, `编号 ${answer.answerNo}`].filter(Boolean).join('，')}</p>
${notes(answer)}<h2>问题</h2><p class="said">${answer.question}</p>
<h2>答复</h2><p class="facts">${answer.unitName}，${spoken(answer.answeredOn)}</p><p class="said">${answer.reply}</p>
${files(answer)}${cites(answer)}${verdict(answer)}<p class="facts">${spoken(answer.publishedOn)}公开</p>`)
