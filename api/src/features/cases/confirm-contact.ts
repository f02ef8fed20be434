import type { CitizenContext } from '../../context.ts'
import { actAsCitizen } from './act-as-citizen.ts'

type ConfirmContact = { caseNo: string, recordId: string, contacted: boolean }

/** The citizen says whether the officer really did reach them: the proof behind a logged contact. */
export const confirmContact = (ctx: CitizenContext, { caseNo, recordId, contacted }: ConfirmContact): Promise<{ done: true }> =>
  actAsCitizen(ctx, { caseNo, recordId, command: { type: 'confirm-contact', contacted } })
