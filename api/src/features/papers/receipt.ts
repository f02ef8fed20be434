import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { CitizenContext, Context } from '../../context.ts'
import type { LargePrint } from '../../large-print/document.ts'
import { drawLargePrint } from '../../large-print/draw.ts'
import { withMiniCode } from '../codes/index.ts'
import { findReceipt, receiptByCode, type ByCode } from '../cases/index.ts'

type Receipt = Pick<Output<'POST /cases'>, 'caseNo' | 'queryCode' | 'receivedOn' | 'due'>

/** What the QR of a paper leads to: where progress is looked up. It names the case only: whoever finds the paper in a bin needs the code on it, not a link that opens. */
export const lookupAddress = (root: string, caseNo: string): string => `${root}/#/packages/public/lookup/index?caseNo=${caseNo}`

/** A receipt in large print: numbers, days and what comes next. What was said does not stand on it. */
const receiptPaper = ({ config: { bureau } }: Context, { caseNo, queryCode, receivedOn, due }: Receipt, root: string): LargePrint => ({
  bureau: bureau.name, title: '回执', facts: [`受理编号 ${caseNo}`, `查询码 ${queryCode}`], address: lookupAddress(root, caseNo), scan: '扫码查进度',
  blocks: [
    { kind: 'heading', text: '什么时候答复' }, { kind: 'text', text: `${spokenDay(day(receivedOn))}收到，最迟${spokenDay(day(due.dueOn))}答复您${due.provisional ? '（暂定，放假安排公布后再算准）' : ''}。` }, { kind: 'text', text: due.explanation },
    { kind: 'heading', text: '怎么查进度' },
    { kind: 'items', items: ['打开“民声”小程序，点“我的”', '不用登录也能查：扫右上角的码，输入受理编号和查询码', bureau.phone ? `打电话 ${bureau.phone}，报受理编号` : '到民政局、乡镇民政所窗口，报受理编号'] },
    { kind: 'note', text: '查询码不要给别人看。' }
  ],
  foot: bureau.address ? `${bureau.name}，${bureau.address}` : bureau.name
})

const draw = async (ctx: Context, receipt: Receipt, root: string): Promise<Buffer> =>
  drawLargePrint(await withMiniCode(ctx, 'case', receipt.caseNo, receiptPaper(ctx, receipt, root)), ctx.now)

/** The receipt of one's own case, or of one helped with, on paper. */
export const printReceipt = async (ctx: CitizenContext, caseNo: string, root: string): Promise<Buffer> => {
  await ctx.attempts.take('print', ctx.actor.id)
  return draw(ctx, await findReceipt(ctx, { caseNo }), root)
}

/** The receipt of a case by number and code, without login. */
export const printReceiptByCode = async (ctx: Context, code: ByCode, root: string): Promise<Buffer> => {
  await ctx.attempts.take('print', ctx.address)
  return draw(ctx, await receiptByCode(ctx, code), root)
}
