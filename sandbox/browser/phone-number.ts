import { pickAccount, rememberedAccount } from './account.ts'
import { ask } from './dialog.ts'
import { element } from './element.ts'
import { WechatFailure } from './failure.ts'
import type { Server } from './server.ts'

/** What WeChat asks when the phone number button of a mini program is tapped; gives the code for the server. */
export const getPhoneNumber = async (server: Server): Promise<{ code: string }> => {
  const account = (await rememberedAccount(server)).account ?? await pickAccount(server)
  if (!account) throw new WechatFailure('user deny')
  const { phone } = await server.setting(account.openid)
  const answer = await ask({
    title: '民声 申请获取并验证你的手机号',
    body: [element('p', { class: 'who' }, `${phone}（微信绑定号码）`)],
    buttons: [{ name: '不允许', answer: 'deny' }, { name: '允许', answer: 'allow', primary: true }],
    dismiss: 'deny',
  })
  if (answer !== 'allow') throw new WechatFailure('user deny')
  return server.phoneCode(account.openid)
}
