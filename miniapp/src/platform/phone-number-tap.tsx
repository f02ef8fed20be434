import { Button } from '@tarojs/components'

export type PhoneNumberCode = { ok: true, code: string } | { ok: false, why: 'refused' | 'quota' | 'unavailable' }
export type PhoneNumberTapProps = { children: string, disabled: boolean, wechatScript: string | null, onCode: (answer: PhoneNumberCode) => void }

// The bureau's number of look-ups is used up.
const QUOTA = 1400001

const readAnswer = ({ code, errMsg, errno }: { code?: string, errMsg?: string, errno?: number }): PhoneNumberCode => {
  if (code) return { ok: true, code }
  if (errno === QUOTA) return { ok: false, why: 'quota' }
  return { ok: false, why: /deny|cancel/i.test(errMsg ?? '') ? 'refused' : 'unavailable' }
}

/** WeChat gives a phone number only to a tap on a button of its own kind. */
export const PhoneNumberTap = ({ children, disabled, onCode }: PhoneNumberTapProps) => (
  <Button className='tap big-button big-second' hoverClass='tap-down' disabled={disabled} openType='getPhoneNumber' onGetPhoneNumber={({ detail }) => onCode(readAnswer(detail))}>{children}</Button>
)
