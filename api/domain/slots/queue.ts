import { bookingRules } from './booking-rules.ts'
import { instantOf } from './minutes.ts'

/** Where a ticket stands: 等着, 叫到了, 正在办, 办完, 材料不齐, 叫了没来, 走了. */
export const ticketStatuses = ['waiting', 'called', 'serving', 'served', 'incomplete', 'missed', 'left'] as const
export type TicketStatus = (typeof ticketStatuses)[number]

/** What may be done with a ticket. `leave` is the clock's, when the day is over. */
export const ticketCommands = ['call', 'recall', 'start', 'serve', 'find-incomplete', 'miss', 'transfer', 'return', 'leave'] as const
export type TicketCommand = (typeof ticketCommands)[number]

/** Which commands a ticket admits and where they lead. */
export const ticketWorkflow: Record<TicketStatus, Partial<Record<TicketCommand, TicketStatus>>> = {
  waiting: { call: 'called', transfer: 'waiting', leave: 'left' },
  called: { recall: 'called', start: 'serving', miss: 'missed', transfer: 'waiting', leave: 'left' },
  serving: { serve: 'served', 'find-incomplete': 'incomplete', transfer: 'waiting', leave: 'left' },
  missed: { return: 'waiting' },
  served: {}, incomplete: {}, left: {}
}

/** What the statuses of a ticket are called on screen. */
export const ticketStatusNames: Record<TicketStatus, string> = { waiting: '等着', called: '叫到了', serving: '正在办', served: '办完了', incomplete: '材料不齐', missed: '叫了没来', left: '走了' }

type TicketDecision = { ok: true, status: TicketStatus } | { ok: false, refusal: string }

/** What a command makes of a ticket. Who was missed a second time has left: `cameBack` says that a first call was missed before. */
export const decideTicket = ({ status, cameBack }: { status: TicketStatus, cameBack: boolean }, command: TicketCommand): TicketDecision => {
  const next = ticketWorkflow[status][command]
  if (command === 'return' && status === 'left') return { ok: false, refusal: 'ticket-back-once' }
  if (next === undefined) return { ok: false, refusal: 'ticket-step' }
  return { ok: true, status: next === 'missed' && cameBack ? 'left' : next }
}

// I and O are taken for 1 and 0 on a screen five metres away.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

type Serves = { guideIds: readonly string[] }

const sameItems = (a: Serves, b: Serves): boolean => a.guideIds.length === b.guideIds.length && a.guideIds.every((id) => b.guideIds.includes(id))

/** Whether a counter takes an item. One that names none takes all. */
export const servesItem = ({ guideIds }: Serves, guideId: string): boolean => guideIds.length === 0 || guideIds.includes(guideId)

/**
 * The letter before the number of an item: A for the items of the first counter, B for those of the next that has others, and so
 * on in the order of the counters. What no counter names goes with the counter that takes everything; A where there is none.
 */
export const letterOf = (guideId: string, counters: readonly Serves[]): string => {
  const groups = counters.filter((counter, i) => counters.findIndex((other) => sameItems(other, counter)) === i)
  const named = groups.findIndex(({ guideIds }) => guideIds.includes(guideId))
  const place = named >= 0 ? named : groups.findIndex(({ guideIds }) => guideIds.length === 0)
  return letters.charAt(Math.min(Math.max(place, 0), letters.length - 1))
}

/** The number on the ticket: letter and three figures, more when the day is long. */
export const ticketNumber = ({ letter, seq }: { letter: string, seq: number }): string => `${letter}${String(seq).padStart(3, '0')}`

/**
 * From when somebody's turn counts. Booked and not more than `lateMinutes` late: the time they booked, however early they came.
 * Later than that, or not booked: the moment they came.
 */
export const orderOf = (arrivedAt: Date, slot: { day: string, startsAt: string } | null): Date => {
  if (slot === null) return arrivedAt
  const starts = instantOf(slot.day, slot.startsAt)
  return arrivedAt.getTime() > starts + bookingRules.lateMinutes * 60_000 ? arrivedAt : new Date(starts)
}

/** A ticket that waits. `forCounter` is the counter it was passed on to. */
export type WaitingTicket = { id: string, guideId: string, forCounter: string | null, orderAt: Date, issuedAt: Date }
/** A counter that calls. */
export type CallingCounter = Serves & { id: string, active: boolean }

/** The order in which people are called, whichever counter calls: by their turn, then by who came first. */
export const byTurn = (a: WaitingTicket, b: WaitingTicket): number =>
  a.orderAt.getTime() - b.orderAt.getTime() || a.issuedAt.getTime() - b.issuedAt.getTime() || (a.id < b.id ? -1 : 1)

/** Whether a counter may call a ticket: one passed on belongs to its counter as long as that is open, others to whoever takes the item. */
export const mayCall = (counter: CallingCounter, { guideId, forCounter }: Pick<WaitingTicket, 'guideId' | 'forCounter'>, counters: readonly CallingCounter[]): boolean => {
  const isHeldFor = forCounter !== null && counters.some(({ id, active }) => id === forCounter && active)
  return isHeldFor ? forCounter === counter.id : servesItem(counter, guideId)
}

/** Who is called next at a counter: who was passed on to it first, then by turn. */
export const nextFor = (counter: CallingCounter, waiting: readonly WaitingTicket[], counters: readonly CallingCounter[]): WaitingTicket | null => {
  const own = ({ forCounter }: WaitingTicket) => (forCounter === counter.id ? 0 : 1)
  // Not toSorted: the panel runs this file in browsers that do not have it yet.
  return waiting.filter((ticket) => mayCall(counter, ticket, counters)).sort((a, b) => own(a) - own(b) || byTurn(a, b))[0] ?? null
}

/** Who waits before a ticket among those its counters may call, and how many open counters that are. */
export const aheadOf = (ticket: WaitingTicket, waiting: readonly WaitingTicket[], counters: readonly CallingCounter[]): { ahead: number, counters: readonly CallingCounter[] } => {
  const callers = counters.filter((counter) => counter.active && mayCall(counter, ticket, counters))
  const before = waiting.filter((other) => other.id !== ticket.id && byTurn(other, ticket) < 0 && callers.some((counter) => mayCall(counter, other, counters)))
  return { ahead: before.length, counters: callers }
}

const figures = '零一二三四五六七八九'

const inWords = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  if (n > 99) return [...String(n)].map((figure) => figures.charAt(Number(figure))).join('')
  return tens === 0 ? figures.charAt(ones) : `${tens === 1 ? '' : figures.charAt(tens)}十${ones === 0 ? '' : figures.charAt(ones)}`
}

/** What the lobby says aloud: figures of the number one by one, those of the counter as people say them. */
export const sayCall = (number: string, counterName: string): string =>
  `请 ${number.replace(/\d/g, (figure) => figures.charAt(Number(figure)))} 号到 ${counterName.replace(/\d+/g, (count) => inWords(Number(count)))}`
