import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { isForwarded } from '@minsheng/domain/case/channels.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import type { ClockCase, Happened } from '@minsheng/domain/clock/case-facts.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/** A case on which at least one limit runs, with its history. `accused` and `confidential` decide who may hear of it. */
export type OpenCase = { caseNo: string, confidential: boolean, accused: readonly string[], kase: ClockCase, happened: readonly Happened[] }

type Row = {
  id: string, case_no: string, identity: string, accused: string[], type: string, path: string, urgency: string | null, received_on: string, channel: string
  events: { type: string, at: string, data: object, name: string | null }[]
}

const BATCH = 50

const toOpenCase = ({ case_no, identity, accused, type, path, urgency, received_on, channel, events }: Row): OpenCase => ({
  caseNo: case_no, confidential: identity === 'confidential', accused,
  kase: { type: type as Case['type'], path: path as Case['path'], urgency: urgency as Case['urgency'], receivedOn: day(received_on), forwarded: isForwarded(channel) },
  happened: events.map(({ type: name, at, data, name: by }) => ({ event: { type: name, ...data } as CaseEvent, at: Date.parse(at), by }))
})

/** Every case on which a limit runs, a batch at a time: nobody waits long for the process that counts them. */
export const readOpenCases = async function * ({ db }: Pick<Context, 'db'>): AsyncGenerator<OpenCase[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.query<Row>(sql`
      SELECT c.id, c.case_no, c.identity, c.accused, c.type, c.path, c.urgency, c.received_on, c.channel,
        (SELECT json_agg(json_build_object('type', e.type, 'at', e.at, 'data', e.data, 'name', s.name) ORDER BY e.seq)
         FROM case_event e LEFT JOIN staff s ON s.id::text = e.actor_id WHERE e.case_id = c.id) AS events
      FROM cases c WHERE c.id > ${after}::uuid AND EXISTS (SELECT 1 FROM case_clock k WHERE k.case_id = c.id AND k.satisfied_on IS NULL)
      ORDER BY c.id LIMIT ${BATCH}`)
    if (rows.length > 0) yield rows.map(toOpenCase)
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = last.id
  }
}
