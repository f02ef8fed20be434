import { randomUUID } from 'node:crypto'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import { moveToVault } from './move-to-vault.ts'

/**
 * What secrecy asks for when something happened, whoever did it: a case that becomes confidential goes into the vault, and a
 * leak that is reported opens an incident for the supervisor. Called where events are saved, so that no command can forget it.
 */
export const followEvents = async (ctx: Pick<Services, 'vault' | 'cipher'>, tx: Tx, next: Case, events: readonly CaseEvent[], at: Date): Promise<void> => {
  for (const event of events) {
    if (event.type === 'identity-set' && event.identity === 'confidential') await moveToVault(ctx, tx, next.id)
    if (event.type === 'leak-reported') await tx.query(sql`INSERT INTO leak (id, case_id, opened_at) VALUES (${randomUUID()}::uuid, ${next.id}::uuid, ${at})`)
  }
}
