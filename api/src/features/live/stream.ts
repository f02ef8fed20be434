import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { sightOf } from '@minsheng/domain/permissions/sight.ts'
import type { StaffContext } from '../../context.ts'
import type { LiveBus } from '../../live/port.ts'

const BEAT_MS = 25_000

/** Tells one panel which of the cases it may see changed, until it goes away. The beat keeps proxies from closing a quiet line. */
export const streamChanges = ({ actor }: StaffContext, bus: LiveBus, reply: FastifyReply): ServerResponse => {
  reply.hijack()
  const line = reply.raw
  line.writeHead(200, { ...reply.getHeaders() as OutgoingHttpHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  line.write('retry: 5000\n\n')
  const stop = bus.subscribe((message) => {
    if (message.topic !== 'case' || sightOf(actor, message.seen) === 'none') return
    line.write(`event: case\ndata: ${JSON.stringify({ caseNo: message.caseNo })}\n\n`)
  })
  const beat = setInterval(() => line.write(': beat\n\n'), BEAT_MS)
  line.on('close', () => {
    clearInterval(beat)
    stop()
  })
  return line
}
