import { html, type Html } from './html.ts'
import type { Account } from './world.ts'

export type Left = { templateId: string, title: string, type: 2 | 3, left: number }
export type Settings = { base: string, owner: Account | undefined, left: readonly Left[], on: boolean, following: boolean | null }

type Deed = { id: string, path: string, words: string, body: object }

const button = (base: string, { id, path, words, body }: Deed): Html =>
  html`<button type="button" id="${id}" data-post="${base}/phone/${path}" data-body="${JSON.stringify(body)}">${words}</button>`

const count = ({ type, left }: Left) => (type === 3 ? left > 0 ? '一直收' : '不收' : `${left} 条`)

const kind = ({ base, owner }: Settings) => (each: Left): Html => {
  const openid = owner?.openid ?? ''
  const { templateId, left, title } = each
  return html`<li><span>${title}</span><span class="count">${count(each)}</span>
${button(base, { id: `accept-${templateId}`, path: 'subscribe', words: '同意一次', body: { openid, choices: { [templateId]: 'accept' } } })}
${left > 0 ? button(base, { id: `withdraw-${templateId}`, path: 'withdraw', words: '不再收', body: { openid, templateId } }) : null}</li>`
}

const mainSwitch = ({ base, owner, on }: Settings): Html => html`<p class="switch"><span>接收通知：${on ? '开着' : '关了'}</span>
${button(base, { id: 'main-switch', path: 'main-switch', words: on ? '全部关掉' : '重新打开', body: { openid: owner?.openid ?? '', on: !on } })}</p>`

const service = ({ base, owner, following }: Settings): Html => following === null
  ? html`<p class="hint">没有配置服务号。</p>`
  : html`<p class="switch"><span>服务号：${following ? '已关注' : '没有关注'}</span>
${button(base, { id: 'follow', path: 'follow', words: following ? '取消关注' : '关注', body: { openid: owner?.openid ?? '', following: !following } })}</p>`

/** What the person may still be sent, and the switches of WeChat's own settings. */
export const settingsView = (settings: Settings): Html => settings.owner
  ? html`<ul class="kinds">${settings.left.map(kind(settings))}</ul>${mainSwitch(settings)}${service(settings)}`
  : html`<p class="empty">还没有微信账号。</p>`
