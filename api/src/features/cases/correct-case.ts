import type { Input } from '@minsheng/contract/index.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { NOBODY } from '../vault/index.ts'
import { actAsCitizen } from './act-as-citizen.ts'
import { attachFiles } from './repository.ts'

type CorrectCase = Input<'POST /cases/:caseNo/corrections'>['body'] & { caseNo: string }

// The list stands in the history as it was told: an item that is not on it cannot be answered.
const assertOnList = async (tx: Tx, caseId: string, items: readonly number[]): Promise<void> => {
  const [asked] = await tx.query<{ items: number }>(sql`
    SELECT jsonb_array_length(data->'items') AS items FROM case_event WHERE case_id = ${caseId}::uuid AND type = 'correction-requested' ORDER BY seq DESC LIMIT 1`)
  if (items.some((item) => item >= (asked?.items ?? 0))) throw new Refused('bad-input', { items: '清单里没有这一样' })
}

/** Answers the locked list of what was missing, with words and photos; the clocks go on at once. */
export const correctCase = (ctx: CitizenContext, { caseNo, recordId, text, items, fileIds }: CorrectCase): Promise<{ done: true }> =>
  actAsCitizen(ctx, {
    caseNo, recordId, command: { type: 'correct', text, items, fileIds },
    alsoDo: async (tx, { id, identity }) => {
      await assertOnList(tx, id, items)
      // 保密件: nothing that hangs on it says whose it is.
      const owner = identity === 'confidential' ? NOBODY : ctx.actor.id
      if (fileIds.length > 0 && await attachFiles(tx, id, ctx.actor.id, fileIds, owner) !== fileIds.length) throw new Refused('file-missing')
    }
  })
