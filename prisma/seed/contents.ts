import { createHash, randomUUID } from 'node:crypto'
import { citesIn, headOf } from '@minsheng/domain/content/public-copy.ts'
import { shipped, type Shipped } from '@minsheng/domain/content/shipped.ts'
import type { PrismaClient } from '../client.ts'
import type { Prisma } from '../generated/client.ts'

type Kept = { id: string, kind: string, key: string, state: string, versions: { version: number, seedKey: string | null }[] }
type Row = Shipped & { seedKey: string, contentId: string, version: number, isNew: boolean }

const RELEASE = 'release'
const asJson = (value: unknown): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject
const seedKeyOf = ({ key, unitId, written }: Shipped): string => `${written.kind} ${key} ${createHash('sha256').update(JSON.stringify([unitId, written.body])).digest('hex').slice(0, 12)}`

// What the bureau has put a hand to, or withdrawn, stays as the bureau left it; what came with a release gives way to the next.
const rowsOf = (kept: readonly Kept[]): Row[] => {
  const known = new Map(kept.map((content) => [`${content.kind} ${content.key}`, content]))
  return shipped.flatMap((each): Row[] => {
    const [seedKey, content] = [seedKeyOf(each), known.get(`${each.written.kind} ${each.key}`)]
    if (!content) return [{ ...each, seedKey, contentId: randomUUID(), version: 1, isNew: true }]
    if (content.state === 'withdrawn' || content.versions.some((version) => version.seedKey === null || version.seedKey === seedKey)) return []
    return [{ ...each, seedKey, contentId: content.id, version: Math.max(...content.versions.map(({ version }) => version)) + 1, isNew: false }]
  })
}

const publicOf = ({ contentId, key, unitId, version, written }: Row, now: Date) => {
  const { fileIds, ...head } = headOf(written)
  return { contentId, kind: written.kind, key, ...head, fileIds: [...fileIds], body: asJson(written.body), unitId, version, publishedAt: now, changedAt: now }
}

const giveWay = async (tx: Prisma.TransactionClient, replaced: readonly Row[], now: Date): Promise<void> => {
  const ids = replaced.map(({ contentId }) => contentId)
  await tx.contentVersion.updateMany({ where: { contentId: { in: ids }, status: 'published' }, data: { status: 'superseded', endedAt: now } })
  await tx.publicContent.deleteMany({ where: { contentId: { in: ids } } })
  await tx.contentCite.deleteMany({ where: { contentId: { in: ids } } })
  for (const { contentId, version, unitId, written } of replaced) await tx.content.update({ where: { id: contentId }, data: { publicVersion: version, state: 'published', unitId, title: headOf(written).title } })
}

const write = async (tx: Prisma.TransactionClient, rows: readonly Row[], now: Date): Promise<void> => {
  await tx.content.createMany({
    data: rows.filter(({ isNew }) => isNew).map(({ contentId: id, key, unitId, reviewBy, written }) => ({ id, kind: written.kind, key, title: headOf(written).title, unitId, state: 'published', publicVersion: 1, reviewBy, createdBy: RELEASE, createdAt: now }))
  })
  await giveWay(tx, rows.filter(({ isNew }) => !isNew), now)
  await tx.contentVersion.createMany({ data: rows.map(({ contentId, version, written, seedKey }) => ({ contentId, version, status: 'published', body: asJson(written.body), reason: '随本版软件发布', authorId: RELEASE, savedAt: now, publishedAt: now, seedKey })) })
  await tx.publicContent.createMany({ data: rows.map((row) => publicOf(row, now)) })
  await tx.contentCite.createMany({ data: rows.flatMap(({ contentId, written }) => citesIn(written).map((cite) => ({ contentId, ...cite }))), skipDuplicates: true })
  await tx.contentEvent.createMany({ data: rows.map(({ contentId, version }) => ({ id: randomUUID(), contentId, version, type: 'shipped', actorId: RELEASE, at: now })) })
}

/**
 * Publishes what this release ships and the bureau has not put a hand to: guides, forms, household questions, words of the search,
 * standards and places still to be filled in. Repeatable; the search takes it up when the API starts.
 */
export const seedContents = async (prisma: PrismaClient): Promise<void> => {
  await prisma.$transaction(async (tx) => {
    // Two processes may start at one time: the second finds it done.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(724006)`
    const kept = await tx.content.findMany({ where: { kind: { in: ['guide', 'form', 'benefits', 'synonyms', 'standard', 'place'] } }, select: { id: true, kind: true, key: true, state: true, versions: { select: { version: true, seedKey: true } } } })
    const rows = rowsOf(kept)
    if (rows.length > 0) await write(tx, rows, new Date())
  }, { timeout: 30_000 })
}
