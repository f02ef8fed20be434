import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aheadOf, byTurn, decideTicket, letterOf, mayCall, nextFor, orderOf, sayCall, ticketCommands, ticketNumber, ticketStatuses, ticketWorkflow, type CallingCounter, type TicketCommand, type TicketStatus, type WaitingTicket } from './queue.ts'

const at = (time: string) => new Date(`2026-05-20T${time}:00+08:00`)
const aTicket = (id: string, over: Partial<WaitingTicket> = {}): WaitingTicket => ({ id, guideId: 'marriage', forCounter: null, orderAt: at('09:00'), issuedAt: at('08:50'), ...over })
const aCounter = (id: string, over: Partial<CallingCounter> = {}): CallingCounter => ({ id, guideIds: [], active: true, ...over })

describe('a ticket', () => {
  it.each<[string, readonly TicketCommand[], string]>([
    ['called, begun and done', ['call', 'start', 'serve'], 'served'], ['called, begun and a paper is missing', ['call', 'start', 'find-incomplete'], 'incomplete'],
    ['called again and again', ['call', 'recall', 'recall', 'start'], 'serving'], ['called and nobody came', ['call', 'miss'], 'missed'],
    ['missed and back in the queue', ['call', 'miss', 'return'], 'waiting'], ['missed twice', ['call', 'miss', 'return', 'call', 'miss'], 'left'],
    ['back a second time', ['call', 'miss', 'return', 'call', 'miss', 'return'], 'ticket-back-once'], ['passed on while it is served', ['call', 'start', 'transfer'], 'waiting'],
    ['begun without a call', ['start'], 'ticket-step'], ['done without a beginning', ['call', 'serve'], 'ticket-step'], ['called when it is done', ['call', 'start', 'serve', 'call'], 'ticket-step'], ['back without having been missed', ['return'], 'ticket-step']
  ])('%s', (_name, commands, end) => {
    let [status, cameBack, refused] = ['waiting' as TicketStatus, false, null as string | null]
    for (const command of commands) {
      const decision = decideTicket({ status, cameBack }, command)
      if (decision.ok) [status, cameBack] = [decision.status, cameBack || command === 'return']
      else refused = decision.refusal
    }
    expect(refused ?? status).toBe(end)
  })

  it('that is over admits nothing', () => {
    for (const status of ['served', 'incomplete', 'left'] as const) expect(ticketCommands.filter((command) => decideTicket({ status, cameBack: false }, command).ok)).toEqual([])
    expect(Object.keys(ticketWorkflow).toSorted()).toEqual(ticketStatuses.toSorted())
  })

  it.each([['A', 1, 'A001'], ['B', 42, 'B042'], ['C', 1_203, 'C1203']])('%s and %i is number %s', (letter, seq, number) => { expect(ticketNumber({ letter, seq })).toBe(number) })
})

describe('the letter of an item', () => {
  const [marriage, divorce, all] = [{ guideIds: ['marriage'] }, { guideIds: ['divorce-application', 'divorce-certificate'] }, { guideIds: [] }]
  it.each<[string, string, readonly { guideIds: readonly string[] }[], string]>([
    ['no counter yet', 'marriage', [], 'A'], ['one counter for everything', 'adoption', [all], 'A'], ['the first counter', 'marriage', [marriage, divorce], 'A'], ['the second', 'divorce-certificate', [marriage, divorce], 'B'],
    ['two counters with the same items share one', 'divorce-certificate', [marriage, { guideIds: ['divorce-certificate', 'divorce-application'] }, divorce], 'B'],
    ['named by none goes with what takes everything', 'adoption', [marriage, divorce, all], 'C'], ['named by none and none takes everything', 'adoption', [divorce, marriage], 'A'], ['named beats everything', 'marriage', [all, marriage], 'B']
  ])('%s', (_name, guideId, counters, letter) => { expect(letterOf(guideId, counters)).toBe(letter) })

  it('is never one that is read as a figure, however many counters there are', () => {
    const many = Array.from({ length: 40 }, (_each, i) => ({ guideIds: [`item-${i}`] }))
    for (const { guideIds: [id = ''] } of many) expect(letterOf(id, many)).toMatch(/^[A-HJ-NP-Z]$/)
  })
})

describe('whose turn it is', () => {
  it.each([
    ['booked and early', '08:20', '09:00', '09:00'], ['booked and on the minute', '09:00', '09:00', '09:00'], ['booked and a quarter of an hour late', '09:15', '09:00', '09:00'], ['booked and later than that', '09:16', '09:00', '09:16'], ['not booked', '09:05', null, '09:05']
  ])('%s', (_name, arrived, slot, turn) => { expect(orderOf(at(arrived), slot === null ? null : { day: '2026-05-20', startsAt: slot })).toEqual(at(turn)) })

  const [one, two] = [aCounter('one', { guideIds: ['marriage'] }), aCounter('two')]
  it.each<[string, readonly WaitingTicket[], string | null]>([
    ['nobody waits', [], null], ['the earlier turn', [aTicket('b', { orderAt: at('09:30') }), aTicket('a')], 'a'], ['the same turn: who came first', [aTicket('b', { issuedAt: at('08:55') }), aTicket('a')], 'a'],
    ['passed on to this counter goes first', [aTicket('a'), aTicket('b', { orderAt: at('09:30'), forCounter: 'one' })], 'b'], ['passed on to another is left to it', [aTicket('a', { forCounter: 'two' }), aTicket('b', { orderAt: at('09:30') })], 'b'],
    ['an item the counter does not take', [aTicket('a', { guideId: 'adoption' })], null], ['passed on although it takes other items', [aTicket('a', { guideId: 'adoption', forCounter: 'one' })], 'a']
  ])('%s', (_name, waiting, id) => { expect(nextFor(one, waiting, [one, two])?.id ?? null).toBe(id) })

  it('passed on to a counter that closed, anybody who takes the item calls', () => {
    const closed = aCounter('two', { active: false })
    expect(nextFor(one, [aTicket('a', { forCounter: 'two' })], [one, closed])?.id).toBe('a')
  })

  const ids = fc.constantFrom('one', 'two', 'three')
  const tickets = fc.uniqueArray(fc.record<WaitingTicket>({
    id: fc.uuid(), guideId: fc.constantFrom('marriage', 'divorce-application', 'adoption'), forCounter: fc.option(ids), orderAt: fc.integer({ min: 0, max: 20 }).map((m) => new Date(at('09:00').getTime() + m * 60_000)), issuedAt: fc.integer({ min: 0, max: 5 }).map((m) => new Date(at('08:00').getTime() + m * 60_000))
  }), { selector: ({ id }) => id, maxLength: 25 })
  const counters = fc.tuple(...['one', 'two', 'three'].map((id) => fc.record<CallingCounter>({ id: fc.constant(id), active: fc.boolean(), guideIds: fc.subarray(['marriage', 'divorce-application', 'adoption']) })))

  it('whoever calls, everybody some open counter may call is called once, and no counter passes over an earlier turn of its own', () => {
    fc.assert(fc.property(tickets, counters, (waiting, all) => {
      const open = all.filter(({ active }) => active)
      let left = [...waiting]
      const called: string[] = []
      for (let turn = 0; open.length > 0 && turn < waiting.length * 3; turn += 1) {
        const counter = open[turn % open.length] as CallingCounter
        const next = nextFor(counter, left, all)
        if (!next) continue
        const rivals = left.filter((ticket) => mayCall(counter, ticket, all) && (ticket.forCounter === counter.id) === (next.forCounter === counter.id))
        expect(rivals.every((rival) => rival.id === next.id || byTurn(next, rival) < 0)).toBe(true)
        called.push(next.id)
        left = left.filter(({ id }) => id !== next.id)
      }
      expect(new Set(called).size).toBe(called.length)
      expect(left.filter((ticket) => open.some((counter) => mayCall(counter, ticket, all)))).toEqual([])
    }))
  })
})

describe('who is ahead', () => {
  const [one, two, closed] = [aCounter('one', { guideIds: ['marriage'] }), aCounter('two', { guideIds: ['adoption'] }), aCounter('three', { active: false })]
  const mine = aTicket('mine', { orderAt: at('09:30') })
  it.each<[string, readonly WaitingTicket[], number]>([
    ['nobody', [mine], 0], ['an earlier turn at the same counter', [mine, aTicket('a')], 1], ['a later turn', [mine, aTicket('a', { orderAt: at('10:00') })], 0],
    ['an earlier turn only another counter calls', [mine, aTicket('a', { guideId: 'adoption' }), aTicket('b', { forCounter: 'two' })], 0], ['passed on to a counter that closed', [mine, aTicket('a', { forCounter: 'three' })], 1]
  ])('%s', (_name, waiting, ahead) => { expect(aheadOf(mine, waiting, [one, two, closed])).toEqual({ ahead, counters: [one] }) })
})

describe('what the lobby says', () => {
  it.each([
    ['A001', '1号窗口', '请 A零零一 号到 一号窗口'], ['B042', '12号窗口', '请 B零四二 号到 十二号窗口'], ['A110', '20号窗口', '请 A一一零 号到 二十号窗口'], ['C1203', '103室', '请 C一二零三 号到 一零三室'], ['A007', '婚姻登记窗口', '请 A零零七 号到 婚姻登记窗口']
  ])('%s at %s', (number, counter, words) => { expect(sayCall(number, counter)).toBe(words) })
})
