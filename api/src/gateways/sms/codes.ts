import type { SmsProvider, SmsResult } from './port.ts'

/** `again`: certainly not sent, worth another try. `unknown`: the provider itself cannot say. The others end the message. */
type Meaning = 'phone' | 'limit' | 'content' | 'account' | 'again' | 'unknown'

/** What each code of an answer means. Codes of neither table: see `meaningOf`. */
export const smsCodes: Record<SmsProvider, Readonly<Record<string, Meaning>>> = {
  aliyun: {
    'isv.MOBILE_NUMBER_ILLEGAL': 'phone',
    'isv.BUSINESS_LIMIT_CONTROL': 'limit', 'isv.DAY_LIMIT_CONTROL': 'limit', 'isv.MONTH_LIMIT_CONTROL': 'limit',
    'isv.SMS_CONTENT_ILLEGAL': 'content', 'isv.TEMPLATE_MISSING_PARAMETERS': 'content', 'isv.TEMPLATE_PARAMS_ILLEGAL': 'content',
    'isv.PARAM_LENGTH_LIMIT': 'content', 'isv.BLACK_KEY_CONTROL_LIMIT': 'content',
    'isv.SMS_SIGNATURE_SCENE_ILLEGAL': 'account', 'isv.SIGN_STATE_ILLEGAL': 'account', 'isv.SMS_SIGN_ILLEGAL': 'account', 'isv.SMS_SIGNATURE_ILLEGAL': 'account',
    'isv.SMS_TEMPLATE_ILLEGAL': 'account', 'isv.EXTEND_CODE_ERROR': 'account', 'isv.OUT_OF_SERVICE': 'account', 'isv.DENY_IP_RANGE': 'account',
    'isp.RAM_PERMISSION_DENY': 'account', 'isv.ACCOUNT_NOT_EXISTS': 'account', 'isv.ACCOUNT_ABNORMAL': 'account', 'isv.AMOUNT_NOT_ENOUGH': 'account',
    'SignatureDoesNotMatch': 'account', 'InvalidAccessKeyId.NotFound': 'account', 'InvalidTimeStamp.Expired': 'account',
    'isp.SYSTEM_ERROR': 'again',
    // A nonce is used once because something repeated our request on its way: the first of the two may have been carried out.
    'SignatureNonceUsed': 'unknown'
  },
  tencent: {
    'InvalidParameterValue.IncorrectPhoneNumber': 'phone', 'FailedOperation.PhoneNumberInBlacklist': 'phone',
    'LimitExceeded.PhoneNumberThirtySecondLimit': 'limit', 'LimitExceeded.PhoneNumberOneHourLimit': 'limit', 'LimitExceeded.PhoneNumberDailyLimit': 'limit',
    'LimitExceeded.PhoneNumberSameContentDailyLimit': 'limit', 'LimitExceeded.DeliveryFrequencyLimit': 'limit',
    'FailedOperation.ContainSensitiveWord': 'content', 'InvalidParameterValue.ContentLengthLimit': 'content', 'InvalidParameterValue.TemplateParameterFormatError': 'content',
    'InvalidParameterValue.TemplateParameterLengthLimit': 'content', 'FailedOperation.FailResolvePacket': 'content',
    'FailedOperation.SignatureIncorrectOrUnapproved': 'account', 'FailedOperation.TemplateIncorrectOrUnapproved': 'account', 'FailedOperation.InsufficientBalanceInSmsPackage': 'account',
    'InvalidParameterValue.SdkAppIdNotExist': 'account', 'UnauthorizedOperation.RequestIpNotInWhitelist': 'account',
    'AuthFailure.SignatureExpire': 'account', 'AuthFailure.SignatureFailure': 'account', 'AuthFailure.SecretIdNotFound': 'account',
    'RequestLimitExceeded': 'again', 'InternalError.OtherError': 'again', 'InternalError': 'again',
    'InternalError.Timeout': 'unknown'
  }
}

// A code of a family we know but a member we do not. What remains is taken as unknown: it may have been sent.
const families: Record<SmsProvider, readonly (readonly [RegExp, Meaning])[]> = {
  aliyun: [[/^Throttling/, 'again'], [/^isv\..*LIMIT_CONTROL$/, 'limit'], [/^isv\./, 'account']],
  tencent: [[/^LimitExceeded\./, 'limit'], [/^RequestLimitExceeded/, 'again'], [/^(?:AuthFailure|UnauthorizedOperation|FailedOperation|UnsupportedOperation)\b/, 'account'], [/^(?:InvalidParameter|InvalidParameterValue|MissingParameter)\b/, 'content']]
}

const meaningOf = (provider: SmsProvider, code: string): Meaning =>
  smsCodes[provider][code] ?? families[provider].find(([family]) => family.test(code))?.[1] ?? 'unknown'

/** The result of a send that the provider answered with a code other than success. */
export const resultOf = (provider: SmsProvider, code: string): SmsResult => {
  const meaning = meaningOf(provider, code)
  if (meaning === 'again') return { kind: 'failed', provider, code }
  return meaning === 'unknown' ? { kind: 'unknown', provider } : { kind: 'refused', provider, code, because: meaning }
}
