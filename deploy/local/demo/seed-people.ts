import type { Services } from '@minsheng/api/context.ts'
import { hashPassword } from '@minsheng/api/security/password.ts'
import { needsTotp } from '@minsheng/domain/permissions/permissions.ts'
import { staffIdOf } from './ids.ts'
import { demoPassword, demoPeople } from './people.ts'

/** Adds the demo accounts that are missing, their authenticators already bound. Leaves alone what somebody has changed. */
export const seedPeople = async ({ db, cipher }: Services, totpSeeds: Readonly<Record<string, string>>, now: Date): Promise<void> => {
  const known = new Set((await db.prisma.staff.findMany({ select: { login: true } })).map(({ login }) => login))
  const missing = demoPeople.filter(({ login }) => !known.has(login))
  const rows = await Promise.all(missing.map(async ({ login, name, unitId, role }) => ({
    id: staffIdOf(login), login, name, unitId, roles: [role], passwordHash: await hashPassword(demoPassword), createdAt: now,
    ...(needsTotp([role]) ? { totpCipher: cipher.encrypt(totpSeeds[login] ?? ''), totpConfirmedAt: now } : {})
  })))
  await db.prisma.staff.createMany({ data: rows, skipDuplicates: true })
}
