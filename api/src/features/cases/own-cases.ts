import type { IdentityLevel } from '@minsheng/domain/case/case.ts'
import { answeredStatuses, finalStatuses } from '@minsheng/domain/case/statuses.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { queryCodeOf } from '../../security/query-code.ts'
import { keptCasesOf, openSecret } from '../vault/index.ts'
import { openContact, type Contact } from '../../contact.ts'
import { withOwnWords } from './own-case.ts'
import type { ListRow } from './present.ts'
import { caseColumns } from './rows.ts'

/** A case somebody filed, with how they can be reached about it and the code that opens it without a login. */
export type OwnCase = { id: string, caseNo: string, title: string, identity: IdentityLevel, receivedAt: Date, isOpen: boolean, queryCode: string, contact: Contact }

const over: readonly string[] = [...answeredStatuses, ...finalStatuses]

/** Every case a citizen filed, confidential ones too, newest first. An anonymous one is tied to nobody. */
export const listOwnCases = async (ctx: CitizenContext): Promise<OwnCase[]> => {
  const kept = await keptCasesOf(ctx, ctx.actor.id)
  const rows = await ctx.db.query<ListRow & { contact_cipher: string | null }>(sql`
    SELECT ${caseColumns}, c.title, c.received_at, c.contact_cipher FROM cases c WHERE c.citizen_id = ${ctx.actor.id}::uuid OR c.id = ANY(${kept}::uuid[]) ORDER BY c.received_at DESC, c.id`)
  return Promise.all(rows.map(async (row) => {
    const contact = row.identity === 'confidential' ? await openSecret(ctx, ctx.db, row.id) : openContact(ctx.cipher, row.contact_cipher)
    return {
      id: row.id, caseNo: row.case_no, title: (await withOwnWords(ctx, row)).title, identity: row.identity as IdentityLevel, receivedAt: row.received_at, isOpen: !over.includes(row.status),
      queryCode: queryCodeOf(ctx.cipher, row.id, row.code_no), contact: { name: contact.name, phone: contact.phone }
    }
  }))
}
