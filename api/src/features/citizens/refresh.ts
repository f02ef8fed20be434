import type { Output } from '@minsheng/contract/index.ts'
import type { Context } from '../../context.ts'
import { rotateSession } from '../sessions/index.ts'
import { presentSession } from './present.ts'
import { findCitizen } from './queries.ts'

/** Renews a citizen's session. */
export const refresh = async (ctx: Context, { refreshToken }: { refreshToken: string }): Promise<Output<'POST /session/refresh'>> => {
  const session = await rotateSession(ctx, 'citizen', refreshToken)
  return presentSession(ctx, await findCitizen(ctx, session.subjectId), session.refreshToken)
}
