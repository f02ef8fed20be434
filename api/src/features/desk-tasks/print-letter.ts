import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { StaffContext } from '../../context.ts'
import type { LargePrint } from '../../large-print/document.ts'
import { drawLargePrint } from '../../large-print/draw.ts'
import { withMiniCode } from '../codes/index.ts'
import { lookupAddress } from '../papers/index.ts'
import { leaveLook } from './reveal-contact.ts'
import { contactOf, findTask, type TaskRow } from './rows.ts'
import { assertOpen } from './say-done.ts'

type Letter = Pick<TaskRow, 'case_no' | 'title' | 'text' | 'lawful'> & { name: string | null }

const howToLook = (phone: string | null): string[] => [
  '打开“民声”小程序，点“我的”；不会用手机的，请家里人或者村（社区）协理员帮着看', '扫右上角的码，输入受理编号和回执上的查询码', phone ? `打电话 ${phone}，报受理编号` : '到民政局、乡镇民政所窗口，报受理编号'
]

/** What is put into the envelope: the words of the notice, nothing anybody typed about the matter. */
export const letterOf = ({ config: { bureau }, today }: Pick<StaffContext, 'config' | 'today'>, { case_no, title, text, lawful, name }: Letter, root: string): LargePrint => ({
  bureau: bureau.name, title, facts: [...case_no === null ? [] : [`受理编号 ${case_no}`], spokenDay(today)], address: case_no === null ? `${root}/` : lookupAddress(root, case_no), scan: '扫码查进度',
  blocks: [
    { kind: 'text', text: `${name ?? ''}您好：` }, { kind: 'text', text }, ...lawful === null ? [] : [{ kind: 'text' as const, text: `告知依据：《${lawful.replace(' ', '》')}。` }],
    { kind: 'heading', text: '怎么看全部内容' }, { kind: 'items', items: howToLook(bureau.phone) }
  ],
  foot: [bureau.name, bureau.address].filter(Boolean).join('，')
})

/** Prints the letter for whoever cannot be rung. It bears the whole name, so printing it is a look. */
export const printLetter = async (ctx: StaffContext, deliveryId: string, root: string): Promise<Buffer> => {
  await ctx.attempts.take('print', ctx.actor.id)
  const letter = await ctx.db.transaction(async (tx) => {
    const task = await findTask(ctx, tx, deliveryId)
    assertOpen(task)
    await leaveLook(ctx, tx, task, 'desk-letter-printed')
    return { ...task, name: contactOf(ctx, task).name }
  })
  const paper = letterOf(ctx, letter, root)
  return drawLargePrint(letter.case_no === null ? paper : await withMiniCode(ctx, 'case', letter.case_no, paper), ctx.now)
}
