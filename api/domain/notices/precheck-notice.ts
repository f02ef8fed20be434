import type { Day } from '../calendar/day.ts'
import { spokenDay } from '../calendar/spoken-day.ts'
import type { NoticeWording } from './catalogue.ts'
import { type NoticeDraft, renderNotice } from './render.ts'

type About = { code: string, today: Day }

/**
 * What a citizen is told when their photographed papers have been looked at. The outside message goes by the template of
 * progress and names neither the item nor any paper; what is wrong stands on the page of the checklist only.
 */
export const noticeOfPrecheck = (status: 'ready' | 'not-ready', { code, today }: About, own?: NoticeWording): NoticeDraft =>
  renderNotice(`papers-${status}`, { code }, { character_string1: code, thing2: '材料预审', date3: spokenDay(today) }, own)
