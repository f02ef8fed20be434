import { randomUUID } from 'node:crypto'
import { loadedCalendar, holidayNotices } from '@minsheng/domain/calendar/holidays.ts'
import { clockRules } from '@minsheng/domain/clock/rules.ts'
import { routingRules } from '@minsheng/domain/routing/routing-rules.ts'
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

const routing: Version = { ...ships, id: randomUUID(), kind: 'routing', subject: 'table', body: asJson({ lines: routingRules }), source: '本局三定规定', seedKey: 'routing' }

/**
 * Puts the rules this release knows into the rule book where the book has no word on them yet. Repeatable: what the bureau has
 * changed, rejected or replaced since stays as the bureau decided.
 */
export const seedRules = async (prisma: PrismaClient): Promise<void> => {
  const known = new Set((await prisma.ruleVersion.findMany({ where: { seedKey: { not: null } }, select: { seedKey: true } })).map(({ seedKey }) => seedKey))
  const missing = [...years, ...clocks, routing].filter(({ seedKey }) => !known.has(seedKey))
  if (missing.length === 0) return
  await prisma.$transaction(async (tx) => {
    const written = await tx.ruleVersion.createManyAndReturn({ data: missing, skipDuplicates: true, select: { id: true, kind: true, subject: true } })
    const days = written.filter(({ kind }) => kind === 'calendar').flatMap(({ id, subject }) =>
      [...loadedCalendar.days.values()].filter(({ day }) => day.startsWith(subject)).map((named) => ({ versionId: id, ...named })))
    await tx.calendarDay.createMany({ data: days })
  })
}
