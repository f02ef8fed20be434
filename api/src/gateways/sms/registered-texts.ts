import type { SmsTemplate } from './port.ts'
import { orderedValues } from './values.ts'

/** The texts as docs/manual/sms.md tells the bureau to register them; the provider puts the signature before them. */
export const registeredTexts: Readonly<Record<SmsTemplate, string>> = {
  progress: '您提交的${number}号事项${state}，请打开“民声”小程序查看。',
  answered: '您提交的${number}号事项已有答复，请打开“民声”小程序查看。',
  booking: '您预约的${time}办事${state}，请打开“民声”小程序查看。',
  reach: '您的${number}号事项有新消息，请打开“民声”小程序查看。'
}

/** The same with a link, for who registers a second text: short enough to stay one SMS of 70 characters, but for an appointment. */
export const registeredLinkTexts: Readonly<Record<SmsTemplate, string>> = {
  progress: '${number}号事项${state}，打开“民声”小程序查看 https://wxaurl.cn/${link}',
  answered: '${number}号事项已有答复，打开“民声”小程序查看 https://wxaurl.cn/${link}',
  booking: '您预约的${time}办事${state}，打开“民声”小程序查看 https://wxaurl.cn/${link}',
  reach: '${number}号事项有新消息，打开“民声”小程序查看 https://wxaurl.cn/${link}'
}

/** The whole SMS as it arrives, or `null` where its values do not fit. */
export const writtenOut = (message: { template: SmsTemplate, values: Readonly<Record<string, string>> }): string | null =>
  orderedValues(message)?.reduce((text, { name, value }) => text.replace(`\${${name}}`, () => value), registeredTexts[message.template]) ?? null
