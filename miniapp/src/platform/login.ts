import Taro from '@tarojs/taro'

export type LoginCode = { ok: true, code: string } | { ok: false, why: 'not-in-wechat' | 'refused' | 'unavailable' }

/** Asks WeChat who is holding the phone. `wechatScript` matters only in a browser. */
export const login = async (wechatScript: string | null): Promise<LoginCode> => {
  void wechatScript
  try {
    const { code } = await Taro.login()
    return code ? { ok: true, code } : { ok: false, why: 'unavailable' }
  } catch {
    return { ok: false, why: 'unavailable' }
  }
}
