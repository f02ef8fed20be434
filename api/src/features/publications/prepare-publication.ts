import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { composeCopy } from './compose-copy.ts'
import { findSource } from './source.ts'
import { addVersion } from './versions.ts'

type PreparePublication = Input<'POST /staff/cases/:caseNo/publication'>['body'] & { caseNo: string }

/** Fixes the masked text that another person will publish. */
export const preparePublication = async (ctx: StaffContext, { caseNo, version, ...body }: PreparePublication): Promise<CaseState> => {
  const source = await findSource(ctx, caseNo)
  const copy = composeCopy(ctx, source, body)
  return actOnPublication(ctx, { caseNo, version }, { type: 'prepare', classed: copy.classed }, (tx) => addVersion(ctx, tx, source.id, copy, null))
}
