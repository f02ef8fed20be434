import type { LoginCode } from './login.ts'
import { wechatClient } from './wechat-client.h5.ts'

const refused = (errMsg = '') => /cancel|deny|refuse|reject/i.test(errMsg)

export const login = async (wechatScript: string | null): Promise<LoginCode> => {
  const wx = await wechatClient(wechatScript)
  if (!wx) return { ok: false, why: wechatScript ? 'unavailable' : 'not-in-wechat' }
  return new Promise((resolve) => wx.login({
    success: ({ code }) => resolve({ ok: true, code }),
    fail: ({ errMsg }) => resolve({ ok: false, why: refused(errMsg) ? 'refused' : 'unavailable' })
  }))
}
