import type { Channel } from '@minsheng/domain/notices/entry.ts'
import type { Context } from '../../context.ts'
import { openContact } from '../../contact.ts'
import type { OpenNotice } from './rows.ts'

/** What one way out needs to go to one person: the address, its blind index, and what the message is sent as. */
export type Way = { channel: Exclude<Channel, 'desk'>, address: string, recipient: string, template: string }

/** The page of the mini program the message leads to. */
export const pageOf = ({ case_no, booking_id }: Pick<OpenNotice, 'case_no' | 'booking_id'>): string => {
  if (case_no !== null) return `packages/mine/case/index?caseNo=${case_no}`
  return booking_id === null ? 'pages/home/index' : `packages/booking/booking/index?id=${booking_id}`
}

/** Where the link of a text message leads: the same page for everybody, for it goes through other hands and is kept for a month. */
export const linkPageOf = ({ booking_id, citizen_id }: Pick<OpenNotice, 'booking_id' | 'citizen_id'>): string => {
  if (booking_id !== null) return 'pages/booking/index'
  return citizen_id === null ? 'packages/public/lookup/index' : 'packages/mine/inbox/index'
}

// The number given for this matter, else the one WeChat vouches for.
const phoneOf = ({ cipher }: Context, { contact_cipher, phone_cipher }: OpenNotice): string | null =>
  openContact(cipher, contact_cipher).phone ?? (phone_cipher === null ? null : cipher.decrypt(phone_cipher))

/** How this person can be reached by this way, or `null`. Whether they allow it is asked when it is taken. */
export const wayTo = (ctx: Context, notice: OpenNotice, channel: Exclude<Channel, 'desk'>): Way | null => {
  switch (channel) {
    case 'subscribe':
      return notice.openid_cipher === null || notice.openid_index === null ? null
        : { channel, address: ctx.cipher.decrypt(notice.openid_cipher), recipient: notice.openid_index, template: notice.purpose }
    case 'official':
      return (ctx.config.wechat.serviceAccount?.templateId ?? null) === null || notice.follower_cipher === null || notice.follower_index === null ? null
        : { channel, address: ctx.cipher.decrypt(notice.follower_cipher), recipient: notice.follower_index, template: notice.purpose }
    case 'sms': {
      const phone = ctx.sms === null ? null : phoneOf(ctx, notice)
      return phone === null || !/^1[3-9]\d{9}$/.test(phone) ? null : { channel, address: phone, recipient: ctx.cipher.index('phone', phone), template: notice.purpose }
    }
    default: return channel satisfies never
  }
}
