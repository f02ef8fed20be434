import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { settleVersion } from './versions.ts'

type WithholdPublication = Input<'POST /staff/cases/:caseNo/publication/withhold'>['body'] & { caseNo: string }

/** 不公开, with a reason that is counted and can be asked about. */
export const withholdPublication = (ctx: StaffContext, { reason, note, ...target }: WithholdPublication): Promise<CaseState> =>
  actOnPublication(ctx, target, { type: 'withhold', reason, note }, (tx, { next }) => settleVersion(tx, next.id, 'withheld', null))
