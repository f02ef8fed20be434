import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { assertClean } from './assert-clean.ts'
import { composeCopy } from './compose-copy.ts'
import { namesOf } from './names.ts'
import { findSource } from './source.ts'
import { addVersion } from './versions.ts'

type CorrectPublication = Input<'POST /staff/cases/:caseNo/publication/correct'>['body'] & { caseNo: string }

/** 更正: a new version of a public answer, with a reason the public will read; the old one stays until a second person publishes it. */
export const correctPublication = async (ctx: StaffContext, { caseNo, version, reason, ...body }: CorrectPublication): Promise<CaseState> => {
  const source = await findSource(ctx, caseNo)
  const copy = composeCopy(ctx, source, body)
  assertClean({ reason }, namesOf(source, body.parties))
  return actOnPublication(ctx, { caseNo, version }, { type: 'correct', classed: copy.classed, reason }, (tx) => addVersion(ctx, tx, source.id, copy, reason))
}
