import { createHandlers } from '@minsheng/workers/handlers.ts'
import type { Stand } from './api.ts'

type CheckRow = { id: string, kind: string, verdict: string | null, label: number | null, reason: string | null, trace_ids: string[] }

/** How tests speak of content checks: the jobs as a worker runs them, what is stored of a case, what WeChat was shown. */
export const checksOf = (stand: Stand) => {
  const { pool } = stand.database
  const run = (checkId: string) => createHandlers(stand.composition)['check-content']({ checkId })
  return {
    run,
    /** Runs every job that waits, as the relay and the queue would. */
    runAll: async (): Promise<number> => {
      const { rows } = await pool.query<{ id: string, check: string }>("UPDATE outbox SET relayed_at = now() WHERE job = 'check-content' AND relayed_at IS NULL RETURNING id, payload->>'checkId' AS check")
      for (const { check } of rows) await run(check)
      return rows.length
    },
    stored: async (caseId: string): Promise<CheckRow[]> =>
      (await pool.query<CheckRow>('SELECT id, kind, verdict, label, reason, trace_ids FROM content_check WHERE case_id = $1 ORDER BY created_at, id', [caseId])).rows,
    shown: async (path = 'msg_sec_check'): Promise<Record<string, unknown>[]> =>
      (await stand.wechat<{ body: unknown }[]>('GET', `/requests?match=${path}`)).map(({ body }) => (typeof body === 'string' ? JSON.parse(body) : body) as Record<string, unknown>)
  }
}
