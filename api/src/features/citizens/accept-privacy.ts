import type { Output } from '@minsheng/contract/index.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { presentCitizen } from './present.ts'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'

/** Records that the current notice was read and agreed to (个人信息保护法 第14、17条). An old version is refused. */
export const acceptPrivacy = async ({ db, actor, now }: CitizenContext, { version }: { version: string }): Promise<Output<'PUT /me/privacy'>> => {
  if (version !== privacyVersion) throw new Refused('bad-input', { version: '隐私说明有更新，请重新阅读' })
  const citizen = await db.prisma.citizen.update({ where: { id: actor.id }, data: { privacyVersion: version, privacyAt: now } })
  return presentCitizen({ id: citizen.id, privacy_version: citizen.privacyVersion })
}
