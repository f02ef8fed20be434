import { ask } from './dialog.ts'
import { element } from './element.ts'
import type { Account, Server } from './server.ts'

const REMEMBERED = 'sandbox-wechat-account'
const NEW = 'new'
const buttons = [{ name: '拒绝', answer: 'deny' }, { name: '允许', answer: 'allow', primary: true }] as const

const row = ({ openid, nickname }: Account, checked: boolean) =>
  element('label', { class: 'row' }, element('input', { type: 'radio', name: 'account', value: openid, checked }), element('span', {}, nickname))

const chooser = (accounts: readonly Account[]) => {
  const nickname = element('input', { type: 'text', id: 'wechat-nickname', maxlength: '20', autocomplete: 'off' })
  const list = element('fieldset', {}, element('legend', {}, '用哪个微信账号登录'),
    ...accounts.map((account, index) => row(account, index === 0)),
    row({ openid: NEW, nickname: '新的微信账号' }, accounts.length === 0))
  const field = element('div', { class: 'field' }, element('label', { for: 'wechat-nickname' }, '新账号的昵称'), nickname)
  const pickNew = () => { for (const input of list.querySelectorAll('input')) input.checked = input.value === NEW }
  nickname.addEventListener('input', pickNew)
  return {
    body: [list, field],
    chosen: () => list.querySelector<HTMLInputElement>('input:checked')?.value ?? NEW,
    nickname: () => nickname.value.trim() || '新的微信账号',
  }
}

const choose = async (server: Server, accounts: readonly Account[]): Promise<Account | null> => {
  const { body, chosen, nickname } = chooser(accounts)
  const answer = await ask({ title: '民声 申请使用你的微信身份登录', body, buttons, dismiss: 'deny' })
  if (answer !== 'allow') return null
  const openid = chosen()
  return accounts.find((account) => account.openid === openid) ?? server.createAccount(nickname())
}

const confirm = ({ nickname }: Account) => ask({
  title: '民声 申请使用你的微信身份登录',
  body: [element('p', { class: 'who' }, `你的微信账号：${nickname}`)],
  buttons: [{ name: '换一个账号', answer: 'other' }, ...buttons],
  dismiss: 'deny',
})

export const rememberedAccount = async (server: Server): Promise<{ accounts: Account[], account: Account | undefined }> => {
  const openid = localStorage.getItem(REMEMBERED)
  const accounts = await server.accounts(openid)
  return { accounts, account: accounts.find((each) => each.openid === openid) }
}

/** Who holds this phone: asked in full the first time, only confirmed afterwards. Null when the person refuses. */
export const pickAccount = async (server: Server): Promise<Account | null> => {
  const { accounts, account } = await rememberedAccount(server)
  const answer = account ? await confirm(account) : 'other'
  if (answer === 'deny') return null
  const picked = answer === 'allow' && account ? account : await choose(server, accounts)
  if (picked) localStorage.setItem(REMEMBERED, picked.openid)
  return picked
}
