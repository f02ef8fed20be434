import type { PrismaClient } from '../client.ts'
import { seedContents } from './contents.ts'
import { seedRules } from './rules.ts'
import { seedUnits } from './units.ts'

/** What a migrated database needs before anybody can work: the units, the rules and the contents of this release. Repeatable. */
export const seedFirstData = async (prisma: PrismaClient): Promise<void> => {
  await seedUnits(prisma)
  await seedRules(prisma)
  await seedContents(prisma)
}
