import type { Day } from '../calendar/day.ts'
import { spokenDay } from '../calendar/spoken-day.ts'
import type { NoticeDraft } from './notices.ts'

type About = { code: string, today: Day }

/**
 * What a citizen is told when their photographed papers have been looked at. The outside message goes by the template of
 * progress and names neither the item nor any paper; what is wrong stands on the page of the checklist only.
 */
export const noticeOfPrecheck = (status: 'ready' | 'not-ready', { code, today }: About): NoticeDraft => ({
  purpose: 'case-progress',
  title: status === 'ready' ? '您交的材料齐了' : '您交的材料有要改的',
  text: status === 'ready' ? `您交预审的材料看过了，都齐了。带上原件，到窗口报号 ${code}。` : `您交预审的材料看过了，有的还要改。请先别跑，到“我的材料清单”里看哪里不对、怎么改，改好重新拍照交。号是 ${code}。`,
  fields: { character_string1: code, thing2: '材料预审', date3: spokenDay(today), phrase4: status === 'ready' ? '材料齐了' : '要改材料' }
})
