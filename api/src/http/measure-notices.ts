import { Gauge, type Registry } from 'prom-client'
import { sql, type Database } from '@minsheng/db/client.ts'

/** Differences nobody has explained and people nobody has told, counted when they are asked for: an operator may be woken by them. */
export const measureNotices = (registry: Registry, db: Database): void => {
  const gauge = (name: string, help: string, count: () => Promise<{ n: number }[]>): void => {
    const made: Gauge = new Gauge({ name, help, registers: [registry], collect: async () => made.set((await count())[0]?.n ?? 0) })
  }
  gauge('notice_differences_unexplained', 'Messages of days on which our ledger and the provider differ without an explanation',
    () => db.query<{ n: number }>(sql`SELECT coalesce(sum(difference), 0)::int AS n FROM reconciliation WHERE difference <> 0 AND explained_at IS NULL`))
  gauge('notice_desk_tasks_open', 'Notices that wait for a person to bring them',
    () => db.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM delivery WHERE channel = 'desk' AND state = 'waiting'`))
}
