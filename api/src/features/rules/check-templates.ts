import type { Output } from '@minsheng/contract/index.ts'
import { templateFaults } from '@minsheng/domain/notices/check-template.ts'
import type { NoticePurpose } from '@minsheng/domain/notices/entry.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { purposeNames } from './notice-faces.ts'

/** Asks WeChat for the templates of the mini program and says which of those configured would not take our messages. */
export const checkTemplates = async ({ wechat, config, noticeWording }: StaffContext): Promise<Output<'GET /staff/rules/notices/templates'>> => {
  const answer = await wechat.listTemplates()
  if (!answer.ok) throw new Refused('wechat-unavailable')
  const purposes = Object.keys(purposeNames) as NoticePurpose[]
  return {
    templates: purposes.map((purpose) => {
      const templateId = config.wechat.templates[purpose]
      const found = answer.templates.find((each) => each.templateId === templateId) ?? null
      return { purpose: purposeNames[purpose], templateId, title: found?.title ?? null, faults: templateFaults(purpose, found, noticeWording) }
    })
  }
}
