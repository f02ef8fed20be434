import { caseTypes } from '@minsheng/contract/case-words.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { townships, units } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'

/** What a client must know before anybody logs in. */
export const clientConfig = async ({ config, sms }: Context): Promise<Output<'GET /client-config'>> => ({
  bureau: config.bureau,
  wechatScript: config.wechat.clientScript,
  privacyVersion,
  hasSms: sms !== null,
  templates: (['case-progress', 'case-answered', 'case-published'] as const).map((purpose) => ({ purpose, templateId: config.wechat.templates[purpose] })),
  bookingTemplateId: config.wechat.templates.booking,
  caseTypes: [...caseTypes],
  townships: townships.map(({ code, name }) => ({ code, name })),
  units: units.map(({ id, name }) => ({ unitId: id, name }))
})
