import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'
import { findCitizen } from './queries.ts'

/** Nothing of a person is kept before they have read today's privacy notice and agreed (个人信息保护法 第14、17条). */
export const assertPrivacy = async (ctx: CitizenContext): Promise<void> => {
  const { privacy_version } = await findCitizen(ctx, ctx.actor.id)
  if (privacy_version !== privacyVersion) throw new Refused('privacy-not-accepted')
}
