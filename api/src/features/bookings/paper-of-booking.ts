import { minuteOf, weekdayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay, spokenMinute } from '@minsheng/domain/calendar/spoken-day.ts'
import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import type { CitizenContext } from '../../context.ts'
import type { Block, LargePrint } from '../../large-print/document.ts'
import { drawLargePrint } from '../../large-print/draw.ts'
import { Refused } from '../../refused.ts'
import { answeredOf } from '../checklists/index.ts'
import { findGuideMaybe } from '../guides/index.ts'
import type { BookingView } from './present.ts'
import { viewBooking } from './queries.ts'

const weekday = (day: string): string => '日一二三四五六'.charAt(weekdayOf(day as Day))

/** What to bring: by the answers of the checklist where there is one, else what everybody brings. */
const toBring = async (ctx: CitizenContext, { guideId, checklistId }: BookingView): Promise<string[]> => {
  const guide = await findGuideMaybe(ctx, guideId)
  if (!guide) return ['身份证']
  const { bring } = choosePapers(guide.body, checklistId === null ? {} : await answeredOf(ctx, checklistId))
  return bring.length === 0 ? ['身份证'] : bring.map(({ name, copies }) => copies > 1 ? `${name}（${copies}份）` : name)
}

const paper = (ctx: CitizenContext, view: BookingView, bring: readonly string[], root: string): LargePrint => {
  const { config: { bureau } } = ctx
  const blocks: Block[] = [
    { kind: 'heading', text: '在哪里' }, { kind: 'text', text: view.placeKind === 'home' ? '我们上门，请在家等。' : `${view.place}（${view.unitName}）` },
    { kind: 'heading', text: '要带什么' }, { kind: 'items', items: [...bring] },
    ...(view.partiesNeeded > 1 ? [{ kind: 'note', text: '两个人都要来，都带身份证。' } satisfies Block] : []),
    { kind: 'text', text: view.mayChangeUntil ? `来不了：${spokenMinute(minuteOf(Date.parse(view.mayChangeUntil)))}以前可以在手机上改时间、取消，以后请打电话${bureau.phone ? ` ${bureau.phone}` : ''}。` : `来不了，请打电话${bureau.phone ? ` ${bureau.phone}` : ''}说一声。` }
  ]
  return {
    bureau: bureau.name, title: '预约单', facts: [`预约号 ${view.code}`, `${spokenDay(view.day as Day)} 星期${weekday(view.day)} ${view.startsAt}`, view.guideName], blocks,
    address: `${root}/#/packages/booking/booking/index?id=${view.bookingId}`, scan: '扫码看预约', foot: bureau.address ? `${bureau.name}，${bureau.address}` : bureau.name
  }
}

/** A booking on one page in large print: code, day, place, what to bring. No name stands on it: papers are lost. */
export const paperOfBooking = async (ctx: CitizenContext, bookingId: string, root: string): Promise<Buffer> => {
  await ctx.attempts.take('print', ctx.actor.id)
  const view = await viewBooking(ctx, bookingId)
  if (view.status !== 'booked' && view.status !== 'arrived') throw new Refused('booking-step')
  return drawLargePrint(paper(ctx, view, await toBring(ctx, view), root), ctx.now)
}
