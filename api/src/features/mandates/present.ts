import type { Output } from '@minsheng/contract/index.ts'
import { maskName } from '@minsheng/domain/masking/mask-text.ts'
import type { Context } from '../../context.ts'

type Mandate = Output<'GET /cases/:caseNo/mandates'>['items'][number]

export type MandateRow = { id: string, names_cipher: string, relation: string, given: string, given_on: string, recorded_at: Date, revoked_at: Date | null }

/** Who helps whom. Leaves this feature masked only. */
export const namesOf = ({ cipher }: Context, sealed: string): { helper: string, person: string } => JSON.parse(cipher.decrypt(sealed)) as { helper: string, person: string }

export const presentMandate = (ctx: Context, row: MandateRow): Mandate => {
  const { helper, person } = namesOf(ctx, row.names_cipher)
  return {
    mandateId: row.id, helperName: maskName(helper), personName: maskName(person), relation: row.relation as Mandate['relation'], given: row.given as Mandate['given'],
    givenOn: row.given_on, recordedAt: row.recorded_at.toISOString(), revokedAt: row.revoked_at?.toISOString() ?? null
  }
}
