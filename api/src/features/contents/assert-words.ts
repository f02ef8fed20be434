import { dayOrNull } from '@minsheng/domain/calendar/day.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { suggestParties } from '@minsheng/domain/masking/suggest-parties.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** Refuses a reason the public will read while it names somebody or gives a number away. */
export const assertPublicWords = ({ config }: Pick<Context, 'config'>, field: string, words: string): void => {
  const keep = config.bureau.phone ? [config.bureau.phone] : []
  if (findSpans(words, { parties: suggestParties(words), keep }).length > 0) throw new Refused('still-identifying', { [field]: '理由群众看得到，请去掉里面的姓名、电话和证件号' })
}

/** Refuses what has the shape of a day and is none. */
export const assertDay = (field: string, text: string): void => {
  if (dayOrNull(text) === null) throw new Refused('bad-input', { [field]: '没有这一天，请重新选日期' })
}
