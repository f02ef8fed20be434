import { pickAccount, rememberedAccount } from './account.ts'
import { ask } from './dialog.ts'
import { element } from './element.ts'
import { WechatFailure } from './failure.ts'
import type { Choice, Server, Template } from './server.ts'

const MAX_TEMPLATES = 5

const assertAskable = (ids: unknown): string[] => {
  if (!Array.isArray(ids) || ids.length === 0) throw new WechatFailure('TmplIds can\'t be empty', 10001)
  if (ids.length > MAX_TEMPLATES) throw new WechatFailure('Templates count out of max bounds', 20003)
  if (navigator.userActivation && !navigator.userActivation.isActive) throw new WechatFailure('can only be invoked by user TAP gesture.', 20001)
  return ids.map(String)
}

const row = ({ templateId, title, labels }: Template) =>
  element('label', { class: 'row' },
    element('input', { type: 'checkbox', name: 'template', value: templateId, checked: true }),
    element('span', {}, title, element('small', {}, labels.join('、'))))

const choose = async (templates: readonly Template[]): Promise<Record<string, Choice>> => {
  const list = element('fieldset', {}, element('legend', {}, '每同意一次，可以收到一条'), ...templates.map(row))
  const answer = await ask({
    title: '民声 申请向你发送以下消息',
    body: [list],
    buttons: [{ name: '取消', answer: 'cancel' }, { name: '允许', answer: 'allow', primary: true }],
    dismiss: 'cancel',
  })
  const ticked = new Set([...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value))
  const choiceOf = (id: string): Choice => (answer === 'allow' && ticked.has(id) ? 'accept' : 'reject')
  return Object.fromEntries(templates.map(({ templateId }) => [templateId, choiceOf(templateId)]))
}

/** wx.requestSubscribeMessage: what was chosen, by template id. Templates the mini program does not have are left out. */
export const requestSubscribeMessage = async (server: Server, ids: unknown): Promise<Record<string, string>> => {
  const wanted = assertAskable(ids)
  const templates = await server.templates(wanted)
  if (templates.length === 0) throw new WechatFailure('No template data return, verify the template id exist', 20001)
  if (new Set(templates.map(({ type }) => type)).size > 1) throw new WechatFailure('Templates type must be same', 20002)
  const account = (await rememberedAccount(server)).account ?? await pickAccount(server)
  if (!account) throw new WechatFailure('cancel', 10005)
  if (!(await server.setting(account.openid)).mainSwitch) throw new WechatFailure('The main switch is switched off', 20004)
  return server.subscribe(account.openid, await choose(templates))
}
