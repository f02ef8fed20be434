import type { PhoneNumberCode, PhoneNumberTapProps } from './phone-number-tap.tsx'
import { wechatClient } from './wechat-client.h5.ts'

const ask = async (wechatScript: string | null): Promise<PhoneNumberCode> => {
  const wx = await wechatClient(wechatScript)
  const getPhoneNumber = wx?.getPhoneNumber
  // WeChat's own browser has no such button: only the mini program has.
  if (!getPhoneNumber) return { ok: false, why: 'unavailable' }
  return new Promise((resolve) => getPhoneNumber({
    success: ({ code }) => resolve({ ok: true, code }),
    fail: ({ errMsg }) => resolve({ ok: false, why: /deny|cancel/i.test(errMsg ?? '') ? 'refused' : 'unavailable' })
  }))
}

export const PhoneNumberTap = ({ children, disabled, wechatScript, onCode }: PhoneNumberTapProps) => (
  <button type='button' className='tap big-button big-second' disabled={disabled} onClick={() => void ask(wechatScript).then(onCode)}>{children}</button>
)
