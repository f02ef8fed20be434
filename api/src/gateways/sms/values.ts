import type { SmsMessage, SmsTemplate } from './port.ts'

/** The variables of each template in the order of its text: Aliyun fills them by name, Tencent by place ({1}, {2} …). */
export const smsFields: Readonly<Record<SmsTemplate, readonly string[]>> = {
  progress: ['number', 'state'],
  answered: ['number'],
  booking: ['time', 'state'],
  reach: ['number']
}

/** The variable behind `https://wxaurl.cn/`, the last of each text that has one. */
export const LINK_FIELD = 'link'

// Aliyun cuts none and refuses above 35 characters, Tencent's carriers may refuse above 20. 【】 would forge a signature.
const fits = (value: string) => value !== '' && [...value].length <= 20 && !/[【】\r\n]/.test(value)

/** The values in the order of the template, or null when one is missing, too long or not one line of text. */
export const orderedValues = ({ template, values }: Pick<SmsMessage, 'template' | 'values'>): { name: string, value: string }[] | null => {
  const ordered = smsFields[template].map((name) => ({ name, value: values[name]?.trim() ?? '' }))
  return ordered.every(({ value }) => fits(value)) ? ordered : null
}
