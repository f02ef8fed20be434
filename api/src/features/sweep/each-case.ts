import type { Sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

type Found = { id: string, case_no: string }

const BATCH = 200
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Does something to every case a statement finds, each once and in its own transaction, until there is none left: a process
 * that dies in between leaves whole cases done and whole cases to do. `find` gives `id` and `case_no` after an id, in order.
 */
export const eachCase = async ({ db }: Pick<Context, 'db'>, find: (after: string, limit: number) => Sql, act: (caseNo: string) => Promise<boolean>): Promise<number> => {
  let done = 0
  let after = FIRST
  for (;;) {
    const rows = await db.query<Found>(find(after, BATCH))
    for (const { case_no } of rows) done += await act(case_no) ? 1 : 0
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return done
    after = last.id
  }
}
