import { bookingNotices } from './catalogue-bookings.ts'
import { caseNotices } from './catalogue-cases.ts'
import type { NoticeEntry, NoticeWords } from './entry.ts'

/** Everything a citizen is told, by event. */
export const noticeCatalogue = { ...caseNotices, ...bookingNotices } as const satisfies Record<string, NoticeEntry>
export type NoticeEvent = keyof typeof noticeCatalogue
export const noticeEvents = Object.keys(noticeCatalogue) as NoticeEvent[]

/** The words in force: the bureau's own where it has published some, the shipped ones elsewhere. */
export type NoticeWording = Readonly<Partial<Record<NoticeEvent, NoticeWords>>>

/** The line of one event with the words in force. Takes the bureau's own words by event; refuses nothing. */
export const entryOf = (event: NoticeEvent, own: NoticeWording = {}): NoticeEntry => ({ ...noticeCatalogue[event], ...own[event] })

/** Whether a text names a line of the catalogue. */
export const isNoticeEvent = (text: string): text is NoticeEvent => Object.hasOwn(noticeCatalogue, text)
