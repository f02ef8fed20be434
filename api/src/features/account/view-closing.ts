import type { Output } from '@minsheng/contract/index.ts'
import { maskPhone } from '@minsheng/domain/masking/mask-text.ts'
import { archiveDuty } from '@minsheng/domain/privacy/guide.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { listOwnCases, type OwnCase } from '../cases/index.ts'

type Closing = Output<'GET /me/closing'>

const erased = ['微信给的用户编号、登录', '短信用的手机号', '常用信息', '填好的表、没填完的表', '材料清单、预审照片', '预约里来的人的姓名、身份证号、电话、地址', '微信提醒的次数', '替别人办的委托（由您代办的，从此不再代办）']

const answerOf = ({ sms }: CitizenContext, { identity, contact: { phone } }: OwnCase): string => {
  if (identity === 'confidential') return '保密件从来不发短信。以后只能凭受理编号和查询码自己查，请抄下来。'
  if (phone === null) return '您没有留电话，注销以后没有地方告诉您。只能凭受理编号和查询码自己查，请抄下来。'
  return sms !== null && /^1[3-9]\d{9}$/.test(phone) ? `答复后发短信到您在这一件里留的 ${maskPhone(phone)}。` : `答复后由工作人员打您在这一件里留的 ${maskPhone(phone)}。`
}

const present = (ctx: CitizenContext, own: OwnCase): Closing['openCases'][number] =>
  ({ caseNo: own.caseNo, title: own.title, queryCode: own.queryCode, answer: own.isOpen ? answerOf(ctx, own) : '已经办结，答复凭受理编号和查询码还能查。' })

/** Visits to come and waits that closing gives up. */
export const openVisits = async ({ db, actor, today }: CitizenContext) => ({
  bookings: await db.query<{ id: string, day: Day, starts_at: string }>(sql`
    SELECT id, day, starts_at FROM booking WHERE citizen_id = ${actor.id}::uuid AND status IN ('held', 'booked') AND day >= ${today} ORDER BY day, starts_at, id`),
  waits: await db.query<{ id: string, from_day: Day, until_day: Day }>(sql`
    SELECT id, from_day, until_day FROM waiting_entry WHERE citizen_id = ${actor.id}::uuid AND status IN ('waiting', 'offered') ORDER BY joined_at, id`)
})

/** What closing the account will do. `seal` fits this answer only: whoever confirms has seen what holds now. */
export const viewClosing = async (ctx: CitizenContext): Promise<Closing> => {
  const cases = await listOwnCases(ctx)
  const { bookings, waits } = await openVisits(ctx)
  const [openCases, closedCases] = [cases.filter(({ isOpen }) => isOpen), cases.filter(({ isOpen }) => !isOpen)]
  const stands = [ctx.actor.id, ...openCases.map(({ id }) => id), ...bookings.map(({ id }) => id), ...waits.map(({ id }) => id)].join(' ')
  return {
    seal: ctx.cipher.index('closing', stands), erased,
    kept: [archiveDuty, '案件里您写的称呼、电话是案卷的一部分，跟着案卷；从此和您的微信没有关系。', '匿名提交的本来就不连着您，不受影响。'],
    openCases: openCases.map((own) => present(ctx, own)), closedCases: closedCases.map((own) => present(ctx, own)),
    visits: [...bookings.map(({ day, starts_at }) => `${spokenDay(day)} ${starts_at} 的预约`), ...waits.map(({ from_day, until_day }) => `${spokenDay(from_day)}到${spokenDay(until_day)}的候补`)]
  }
}
