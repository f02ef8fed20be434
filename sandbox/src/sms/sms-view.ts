import { html, type Html } from '../html.ts'
import { LINK_ADDRESS } from '../links.ts'
import type { Sms } from './ledger.ts'
import type { SmsSimulation } from './simulation.ts'

const SHOWN = 60
const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })
const names = { aliyun: '阿里云', tencent: '腾讯云' }

const fate = ({ answer }: Sms) => {
  if (answer === null) return '发送中'
  return answer.delivered ? '已送达' : `未送达：${answer.words}`
}

// An address in a text can be pressed on every phone; here it opens what WeChat would open for it.
const withLink = (base: string, text: string): Html => {
  const [before = '', id] = text.split(LINK_ADDRESS)
  return id === undefined ? html`${text}` : html`${before}<a href="${base}/l/${id}">${LINK_ADDRESS}${id}</a>`
}

const bubble = (base: string) => (sms: Sms) => html`
<li><p class="when">${clock.format(new Date(sms.at))}</p>
<article class="sms${sms.answer?.delivered === false ? ' undelivered' : ''}"><p>【${sms.sign}】${withLink(base, sms.text)}</p></article>
<p class="hint">${names[sms.provider]}，${fate(sms)}</p></li>`

const numberOf = (base: string) => ([phone, messages]: readonly [string, readonly Sms[]]) => html`
<li><h3>${phone}<span class="count">${messages.length} 条</span></h3><ol>${messages.map(bubble(base))}</ol></li>`

const byNumber = (messages: readonly Sms[]) => {
  const numbers = new Map<string, Sms[]>()
  for (const sms of messages) numbers.set(sms.phone, [...numbers.get(sms.phone) ?? [], sms])
  return numbers
}

/** The newest text messages, gathered under the number they went to, the number written to last first. */
export const smsView = (base: string, simulation: SmsSimulation | null): Html => {
  const newest = (simulation?.ledger.all() ?? []).slice(-SHOWN).toReversed()
  if (newest.length === 0) return html`<p class="hint">还没有短信。没有同意接收微信消息的人，会改发短信。</p>`
  return html`<ul class="numbers">${[...byNumber(newest)].map(numberOf(base))}</ul>`
}

/** The section of the phone page that shows them, fetched again from its own address. */
export const smsSection = (base: string, simulation: SmsSimulation | null): Html => html`
<section class="panel texts" aria-labelledby="texts-title">
<h2 id="texts-title">手机短信</h2>
<div id="texts" data-from="${base}/phone/texts">${smsView(base, simulation)}</div>
</section>`
