import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sightOf, type Seen } from '@minsheng/domain/permissions/sight.ts'
import type { StaffContext } from '../../context.ts'
import type { LiveBus } from '../../live/port.ts'
import type { Presence } from '../../live/presence.ts'
import { othersOf } from '../presence/index.ts'

type Live = { bus: LiveBus, presence: Presence }

const BEAT_MS = 25_000

// Who loses a case to a reported leak is told so, too: what lies open on a screen must shut at once, and says no more than its number.
const concerns = (actor: StaffContext['actor'], seen: Seen): boolean => sightOf(actor, { ...seen, frozen: false }) !== 'none'

/** Tells one panel which of the cases it may see changed, that the queue of its unit did and that its person is told something, until it goes away. The beat keeps proxies from closing a quiet line. */
export const streamChanges = ({ actor }: StaffContext, { bus, presence }: Live, reply: FastifyReply): ServerResponse => {
  reply.hijack()
  const line = reply.raw
  line.writeHead(200, { ...reply.getHeaders() as OutgoingHttpHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  line.write('retry: 5000\n\n')
  const stop = bus.subscribe((message) => {
    if (message.topic === 'queue' && may(actor.roles, actor.unitId, 'booking:serve', message.unitId)) line.write('event: queue\ndata: {"queue":true}\n\n')
    if (message.topic === 'desk' && may(actor.roles, actor.unitId, 'notice:tell', message.unitId)) line.write('event: desk\ndata: {"desk":true}\n\n')
    if (message.topic === 'staff' && message.staffId === actor.id) line.write('event: notices\ndata: {"notices":true}\n\n')
    if (message.topic !== 'case' || !concerns(actor, message.seen)) return
    line.write(`event: case\ndata: ${JSON.stringify({ caseNo: message.caseNo })}\n\n`)
  })
  // Only to those who have the case open themselves, which the beat allows to whoever may see it and to nobody else.
  const unwatch = presence.watch((caseNo) => {
    const people = presence.at(caseNo, Date.now())
    if (people.some(({ staffId }) => staffId === actor.id)) line.write(`event: presence\ndata: ${JSON.stringify(othersOf(people, caseNo, actor.id))}\n\n`)
  })
  const beat = setInterval(() => line.write(': beat\n\n'), BEAT_MS)
  line.on('close', () => {
    clearInterval(beat)
    stop()
    unwatch()
  })
  return line
}
