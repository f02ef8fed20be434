import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { townshipName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { openContact } from '../cases/index.ts'
import { goneGuide, guideNames } from '../guides/index.ts'
import { recordOf, type Kept } from './record.ts'

const bookingWords: Readonly<Record<string, string>> = {
  held: '还没有确认', booked: '已约好', arrived: '已经到了', served: '办完了', incomplete: '材料不齐', 'no-show': '约了没有来', cancelled: '已取消', released: '没有要', lapsed: '没有确认'
}
const waitingWords: Readonly<Record<string, string>> = { waiting: '候补中', offered: '给您留了一个号', taken: '已经约上', left: '不等了', over: '没有等到' }

type Visit = {
  guide_id: string, code: string, day: Day, starts_at: string, status: string, created_at: Date, contact_cipher: string | null, address_cipher: string | null, township_code: string | null
  applied_on: Day | null, excuse: string | null, people: string[] | null
}

const visitsOf = async (ctx: CitizenContext, names: ReadonlyMap<string, string>): Promise<Kept[]> => {
  const { db, cipher, actor } = ctx
  const rows = await db.query<Visit>(sql`
    SELECT b.guide_id, b.code, b.day, b.starts_at, b.status, b.created_at, b.contact_cipher, b.address_cipher, b.township_code, b.applied_on, b.excuse,
      (SELECT array_agg(p.person_cipher ORDER BY p.position) FROM booking_party p WHERE p.booking_id = b.id) AS people
    FROM booking b WHERE b.citizen_id = ${actor.id}::uuid ORDER BY b.created_at DESC`)
  return rows.map((row) => {
    const { name, phone } = openContact(cipher, row.contact_cipher)
    const people = (row.people ?? []).map((sealed) => JSON.parse(cipher.decrypt(sealed)) as { name: string, idNumber: string })
    return recordOf(`预约：${names.get(row.guide_id) ?? goneGuide}`, row.created_at, {
      哪天: `${spokenDay(row.day)} ${row.starts_at}`, 状态: bookingWords[row.status], 预约码: row.code, 来的人: people.map((each) => `${each.name} ${each.idNumber}`).join('、'),
      联系人: name, 电话: phone, 地址: row.address_cipher && cipher.decrypt(row.address_cipher), 乡镇: townshipName(row.township_code), 申请离婚那天: row.applied_on && spokenDay(row.applied_on), 说明的原因: row.excuse
    })
  })
}

type Wait = { guide_id: string, from_day: Day, until_day: Day, status: string, joined_at: Date, applied_on: Day | null }

/** Visits booked and what is waited for, with the people in full: they are the citizen's own words. */
export const gatherVisits = async (ctx: CitizenContext): Promise<Kept[]> => {
  const names = await guideNames(ctx)
  const waits = await ctx.db.query<Wait>(sql`SELECT guide_id, from_day, until_day, status, joined_at, applied_on FROM waiting_entry WHERE citizen_id = ${ctx.actor.id}::uuid ORDER BY joined_at DESC`)
  return [...await visitsOf(ctx, names), ...waits.map((row) => recordOf(`候补：${names.get(row.guide_id) ?? goneGuide}`, row.joined_at, {
    哪些天: `${spokenDay(row.from_day)}到${spokenDay(row.until_day)}`, 状态: waitingWords[row.status], 申请离婚那天: row.applied_on && spokenDay(row.applied_on)
  }))]
}
