import { publicationCommandVerbs } from '@minsheng/domain/permissions/command-verbs.ts'
import { decidePublication, type PublicationCommand } from '@minsheng/domain/publishing/decide.ts'
import type { StaffContext } from '../../context.ts'
import { carryOut, type Also, type CaseState, type Target } from '../staff-cases/index.ts'

/** A command on the public copy: the road of every staff command, with the publication's own decisions. */
export const actOnPublication = (ctx: StaffContext, target: Target, command: PublicationCommand, also: Also): Promise<CaseState> =>
  carryOut(ctx, target, { verbOn: () => publicationCommandVerbs[command.type], decideOn: (kase) => decidePublication(command, kase, { actorId: ctx.actor.id, today: ctx.today }), also })
