import type { Input } from '@minsheng/contract/index.ts'
import { day, type Day } from '@minsheng/domain/calendar/day.ts'
import { outsideChannels, spokenChannels } from '@minsheng/domain/case/channels.ts'
import { outsideKeys } from '@minsheng/domain/case/outside-keys.ts'
import { checkReceiptDay } from '@minsheng/domain/case/receipt-day.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { townships, townshipUnitId, unitName } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

export type RegisterCase = Input<'POST /staff/registrations'>['body']

const dayIn = (field: string, text: string): Day => {
  try {
    return day(text)
  } catch {
    throw new Refused('bad-input', { [field]: '没有这一天，请重新选日期' })
  }
}

// Who reads no case (the village assistant) writes for the own township and for no other.
const assertTownship = ({ actor }: StaffContext, townshipCode: string | null): void => {
  if (townshipCode !== null && !townships.some(({ code }) => code === townshipCode)) throw new Refused('township-unknown', { townshipCode: '没有这个乡镇' })
  if (scopeOf(actor.roles, 'case:read') !== null) return
  if (townshipCode === null || townshipUnitId(townshipCode) !== actor.unitId) throw new Refused('township-not-yours', { townshipCode: '请选您自己的乡镇' })
}

/** What a clerk entered, checked; answers with the day of receipt and the names an outside item is known by. */
export const checkRegistration = (ctx: StaffContext, input: RegisterCase): { receivedOn: Day, keys: string[] } => {
  const { channel, townshipCode, outside, readBack, lateReason = null, accused = [] } = input
  assertTownship(ctx, townshipCode)
  if (accused.some((unitId) => unitName(unitId) === null)) throw new Refused('unit-unknown', { accused: '没有这个单位' })
  const receivedOn = dayIn('receivedOn', input.receivedOn)
  const refusal = checkReceiptDay(receivedOn, ctx.today, lateReason)
  if (refusal) throw new Refused(refusal, { [refusal === 'late-reason-missing' ? 'lateReason' : 'receivedOn']: '请核对收到的日期' })
  if (spokenChannels.includes(channel) && !readBack) throw new Refused('read-back-missing', { readBack: '读给对方听，确认后打勾' })
  if (!outsideChannels.includes(channel)) return { receivedOn, keys: [] }
  if (outside?.postedOn) dayIn('outside.postedOn', outside.postedOn)
  const keys = outside ? outsideKeys(outside) : []
  if (keys.length === 0) throw new Refused('outside-missing', { outside: '网址、编号至少填一样' })
  return { receivedOn, keys }
}
