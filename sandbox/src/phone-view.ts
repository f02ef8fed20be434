import type { ShownCode } from './authenticator.ts'
import { html, type Html } from './html.ts'
import type { ShownMessage } from './present-message.ts'
import { settingsView, type Settings } from './settings-view.ts'
import type { Account } from './world.ts'

type Person = Account & { received: number }
export type PhonePage = {
  base: string
  accounts: readonly Person[]
  owner: Account | undefined
  messages: readonly ShownMessage[]
  settings: Settings
  codes: readonly ShownCode[]
  texts: Html
}

const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })

const card = ({ order, title, fields, page, from, sentAt }: ShownMessage) => html`
<p class="when">${clock.format(new Date(sentAt))}</p>
<article class="card" aria-labelledby="message-${order}">
<p class="from">民声 · ${from}</p>
<h3 id="message-${order}">${title}</h3>
<dl>${fields.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
${page === null ? html`<p class="nowhere"></p>` : html`<a id="open-${order}" href="/#/${page}">进入小程序查看</a>`}
</article>`

/** What the chosen account's WeChat shows, the newest message first. */
export const messagesView = (owner: Account | undefined, messages: readonly ShownMessage[]): Html => {
  if (!owner) return html`<p class="empty">还没有微信账号。先在民声里登录一次，或在登录窗口里新建一个。</p>`
  if (messages.length === 0) return html`<p class="empty">还没有消息。<br>在民声里同意接收通知，办理有进展时会出现在这里。</p>`
  return html`${messages.toReversed().map(card)}`
}

export const codesView = (codes: readonly ShownCode[]): Html => {
  if (codes.length === 0) return html`<p class="hint">没有配置需要动态口令的工作人员账号。</p>`
  return html`<ul class="codes">${codes.map(({ label, code, secondsLeft }) => html`
<li><span>${label}</span><span class="code">${code}</span><span class="hint${secondsLeft <= 5 ? ' late' : ''}">还有 ${secondsLeft} 秒</span></li>`)}</ul>`
}

const person = (base: string, owner: Account | undefined) => ({ openid, nickname, received }: Person) => html`
<li><a id="person-${openid}" href="${base}/?account=${encodeURIComponent(openid)}"${openid === owner?.openid ? html` aria-current="true"` : null}>${nickname}<span class="count">${received} 条</span></a></li>`

export const peopleView = (base: string, accounts: readonly Person[], owner: Account | undefined): Html =>
  html`<ul class="people">${accounts.map(person(base, owner))}</ul>`

// Each part is fetched again from its own address, so that a part stays as it is while the others change.
const live = (name: string, { base, owner }: PhonePage) =>
  html`id="${name}" data-from="${base}/phone/${name}?account=${encodeURIComponent(owner?.openid ?? '')}"`

const main = (page: PhonePage) => html`
<main>
<div class="column">
<nav class="panel" aria-labelledby="people-title">
<h2 id="people-title">看谁的手机</h2>
<div ${live('people', page)}>${peopleView(page.base, page.accounts, page.owner)}</div>
</nav>
<section class="panel" aria-labelledby="left-title">
<h2 id="left-title">还能收到几条</h2>
<div ${live('left', page)}>${settingsView(page.settings)}</div>
<p class="hint">每同意一次，多收一条；长期的同意一次就一直收。</p>
</section>
</div>
<section class="handset" aria-labelledby="handset-title">
<h2 id="handset-title">服务通知</h2>
${page.owner ? html`<p class="who">${page.owner.nickname} 的微信</p>` : null}
<p id="news" class="visually-hidden" role="status"></p>
<div ${live('messages', page)} tabindex="0" role="region" aria-label="消息列表">${messagesView(page.owner, page.messages)}</div>
</section>
<section class="panel" aria-labelledby="codes-title">
<h2 id="codes-title">动态口令</h2>
<p class="hint">股长以上的账号登录管理端时，照着填当前这六位数。</p>
<div ${live('codes', page)}>${codesView(page.codes)}</div>
</section>
${page.texts}
</main>`

/** The whole page: whose phone, its messages, the consents left, the codes of staff. */
export const phoneView = (page: PhonePage): string => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>手机沙箱 · 民声</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${page.base}/phone.css">
<script src="${page.base}/phone.js" defer></script>
</head>
<body>
<header class="top"><h1>手机沙箱</h1><p>这里代替真实的微信，只作演示和测试。</p></header>
${main(page)}
</body>
</html>`.markup
