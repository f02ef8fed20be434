import { createHash, randomUUID } from 'node:crypto'
import { loadedCalendar, holidayNotices } from '@minsheng/domain/calendar/holidays.ts'
import { clockRules } from '@minsheng/domain/clock/rules.ts'
import { matters } from '@minsheng/domain/routing/matters.ts'
import type { PrismaClient } from '../client.ts'
import type { Prisma } from '../generated/client.ts'

type Version = Prisma.RuleVersionCreateManyInput & { id: string, seedKey: string }

const ships = { state: 'in-force', reason: '随本版软件发布', proposedBy: 'release', proposedAt: new Date(0) } as const
const asJson = (value: unknown): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

const years: readonly Version[] = holidayNotices.map(({ year, notice }) =>
  ({ ...ships, id: randomUUID(), kind: 'calendar', subject: String(year), body: { year, notice }, source: notice, seedKey: `calendar ${year}` }))

const clocks: readonly Version[] = clockRules.map((rule) => ({
  ...ships, id: randomUUID(), kind: 'clock', subject: rule.id, validFrom: rule.validFrom, body: asJson(rule), source: `${rule.source.law} ${rule.source.article}`,
  seedKey: `clock ${rule.id} ${rule.validFrom}`
}))

const table: Version = {
  ...ships, id: randomUUID(), kind: 'matters', subject: 'table', body: asJson({ matters }), source: '本局三定规定',
  seedKey: `matters ${createHash('sha256').update(JSON.stringify(matters)).digest('hex').slice(0, 12)}`
}

// The words of a table the bureau never touched come from the release; its own table stays.
const makeRoom = async (tx: Prisma.TransactionClient): Promise<boolean> => {
  const current = await tx.ruleVersion.findFirst({ where: { kind: table.kind, state: 'in-force' }, select: { id: true, seedKey: true } })
  if (current && current.seedKey === null) return false
  if (current) await tx.ruleVersion.update({ where: { id: current.id }, data: { state: 'superseded' } })
  return true
}

/**
 * Puts the rules this release knows into the rule book where the book has no word on them yet. Repeatable: what the bureau has
 * changed, rejected or replaced since stays as the bureau decided.
 */
export const seedRules = async (prisma: PrismaClient): Promise<void> => {
  const known = new Set((await prisma.ruleVersion.findMany({ where: { seedKey: { not: null } }, select: { seedKey: true } })).map(({ seedKey }) => seedKey))
  const missing = [...years, ...clocks, table].filter(({ seedKey }) => !known.has(seedKey))
  if (missing.length === 0) return
  await prisma.$transaction(async (tx) => {
    const data = missing.includes(table) && !await makeRoom(tx) ? missing.filter((version) => version !== table) : missing
    const written = await tx.ruleVersion.createManyAndReturn({ data, skipDuplicates: true, select: { id: true, kind: true, subject: true } })
    const days = written.filter(({ kind }) => kind === 'calendar').flatMap(({ id, subject }) =>
      [...loadedCalendar.days.values()].filter(({ day }) => day.startsWith(subject)).map((named) => ({ versionId: id, ...named })))
    await tx.calendarDay.createMany({ data: days })
  })
}
