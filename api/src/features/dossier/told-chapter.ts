import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { spokenMinute } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Evidence, Sending } from '../delivery-evidence/index.ts'
import type { Audience, Chapter, Entry } from './dossier.ts'

const minute = (at: Date): string => spokenMinute(minuteOf(at.getTime()))

// Who told them and what was noted stays with the office; the citizen reads by which way.
const sayDesk = ({ by, how, note }: Sending, audience: Audience): string[] => audience === 'citizen' ? [how ?? ''] : [how ?? '', by ?? '', note ?? '']

const saySending = (sending: Sending, audience: Audience): string => [
  `${sending.wayName}：${sending.stateName}`, ...sayDesk(sending, audience), sending.sentAt && `${minute(sending.sentAt)}发出`, sending.deliveredAt && `${minute(sending.deliveredAt)}送到`,
  sending.receipt && `回执号 ${sending.receipt}`, sending.state === 'delivered' ? null : sending.reason
].filter(Boolean).join('，')

const toEntry = ({ at, title, lawful, statusName, reachedBy, reachedAt, sendings }: Evidence, audience: Audience): Entry => ({
  head: `${minute(at)}　${title}${lawful ? `（${lawful}）` : ''}　${statusName}${reachedBy && reachedAt ? `：${minute(reachedAt)}，${reachedBy}` : ''}`,
  text: sendings.map((sending) => saySending(sending, audience)).join('\n') || null
})

/** 送达情况: what the citizen was told, when, by which way, and the number that proves it; the first first. Left out where nobody was told anything. */
export const toldChapters = (evidence: readonly Evidence[], audience: Audience): Chapter[] =>
  evidence.length === 0 ? [] : [{ title: '送达情况', entries: evidence.toReversed().map((each) => toEntry(each, audience)) }]
