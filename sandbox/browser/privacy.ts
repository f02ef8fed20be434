import { ask } from './dialog.ts'
import { element } from './element.ts'
import { WechatFailure } from './failure.ts'

const AGREED = 'sandbox-wechat-privacy'
const CONTRACT = '《民声用户隐私保护指引》'

export const getPrivacySetting = async () =>
  ({ needAuthorization: localStorage.getItem(AGREED) === null, privacyContractName: CONTRACT })

export const requirePrivacyAuthorize = async () => {
  if (localStorage.getItem(AGREED) !== null) return {}
  const answer = await ask({
    title: '用户隐私保护提示',
    body: [element('p', {}, `使用前请先读${CONTRACT}。同意后才能选择照片、拨打电话。`)],
    buttons: [{ name: '拒绝', answer: 'deny' }, { name: '同意', answer: 'agree', primary: true }],
    dismiss: 'deny',
  })
  if (answer !== 'agree') throw new WechatFailure('privacy permission is not authorized', undefined, 104)
  localStorage.setItem(AGREED, 'yes')
  return {}
}
