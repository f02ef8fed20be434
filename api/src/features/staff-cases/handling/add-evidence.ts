import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { attachEvidence } from './evidence.ts'

type AddEvidence = Input<'POST /staff/cases/:caseNo/evidence'>['body'] & { caseNo: string }

/** Takes uploaded files into the case, each under its name, with a note of what they show. The citizen does not see them. */
export const addEvidence = (ctx: StaffContext, { files, note, ...target }: AddEvidence): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'add-evidence', fileIds: files.map(({ fileId }) => fileId), note }, async (tx, { next }) => {
    if (await attachEvidence(tx, next.id, ctx.actor.id, files) !== files.length) throw new Refused('file-missing')
  })
