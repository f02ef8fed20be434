import { registeredTexts, type Plain, type Provider, type SmsOptions } from '@minsheng/sandbox/sms/options.ts'

export const smsReportSecret = 'report-secret-of-the-tests-0001'

/** The bureau's accounts with both providers, as the sandbox has them. */
export const smsAccounts: Readonly<SmsOptions> = Object.freeze({
  aliyun: { keyId: 'LTAItest', keySecret: 'aliyun-secret-that-must-not-leak' },
  tencent: { secretId: 'AKIDtest', secretKey: 'tencent-secret-that-must-not-leak', appId: '1400000001' },
  sign: '安化县民政局', carrierMs: 20, retryAfterMs: 50
})

const kinds = (provider: Provider, linked: boolean) => registeredTexts.filter(({ kind }) => kind.endsWith('-link') === linked).map((text) => [text.kind, text[provider]] as const)

/** What each kind of message is registered as in the sandbox. */
export const smsTemplates = (provider: Provider) => Object.fromEntries(kinds(provider, false)) as Record<Plain, string>

/** What each kind is registered as once more, with a link. */
export const smsLinkTemplates = (provider: Provider) => Object.fromEntries(kinds(provider, true).map(([kind, id]) => [kind.replace('-link', ''), id])) as Record<Plain, string>

const written = (provider: Provider) => kinds(provider, false).map((pair) => pair.join('=')).join(',')

/** Beside `smsEnvironment`: both providers have each text with a link, too. */
export const smsLinkEnvironment: Record<string, string> = Object.fromEntries((['aliyun', 'tencent'] as const).map((provider) =>
  [`SMS_${provider.toUpperCase()}_TEMPLATES`, [...kinds(provider, false), ...kinds(provider, true)].map((pair) => pair.join('=')).join(',')]))

/** The part of the environment that makes a stand send SMS by the sandbox at this address. */
export const smsEnvironment = (sandboxUrl: string): Record<string, string> => ({
  SMS_ALIYUN_ENDPOINT: sandboxUrl, SMS_ALIYUN_KEY_ID: smsAccounts.aliyun.keyId, SMS_ALIYUN_KEY_SECRET: smsAccounts.aliyun.keySecret,
  SMS_ALIYUN_SIGN: smsAccounts.sign, SMS_ALIYUN_TEMPLATES: written('aliyun'),
  SMS_TENCENT_ENDPOINT: sandboxUrl, SMS_TENCENT_SECRET_ID: smsAccounts.tencent.secretId, SMS_TENCENT_SECRET_KEY: smsAccounts.tencent.secretKey,
  SMS_TENCENT_APP_ID: smsAccounts.tencent.appId, SMS_TENCENT_SIGN: smsAccounts.sign, SMS_TENCENT_TEMPLATES: written('tencent'),
  SMS_REPORT_SECRET: smsReportSecret
})
