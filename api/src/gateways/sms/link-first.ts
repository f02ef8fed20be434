import type { SmsMessage, SmsProvider, SmsResult, SmsTemplates } from './port.ts'
import { LINK_FIELD, orderedValues } from './values.ts'

/** One registered text with what fills it, in the order of the text. */
export type Written = { templateId: string, values: readonly { name: string, value: string }[] }

// Certainly not sent, and for a reason that may lie in the text: not approved yet, or its address not liked.
const dislikesText = (result: SmsResult) => result.kind === 'refused' && (result.because === 'account' || result.because === 'content')

/**
 * Sends a message as the text with a link where this provider has one registered and the link is there, and as the plain one else.
 * A text with a link that is refused goes out as the plain one: it is not sent yet, and nobody is to wait or go without for a link's sake.
 */
export const linkFirst = async (
  provider: SmsProvider, { templates, linkTemplates }: SmsTemplates, message: SmsMessage, sendAs: (written: Written) => Promise<SmsResult>
): Promise<SmsResult> => {
  const values = orderedValues(message)
  if (!values) return { kind: 'refused', provider, code: 'values', because: 'content' }
  const plain: Written = { templateId: templates[message.template], values }
  const withLink = linkTemplates?.[message.template]
  const link = withLink === undefined ? null : await message.link?.() ?? null
  if (withLink === undefined || link === null) return sendAs(plain)
  const result = await sendAs({ templateId: withLink, values: [...values, { name: LINK_FIELD, value: link }] })
  return dislikesText(result) ? sendAs(plain) : result
}
