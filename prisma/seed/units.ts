import { units } from '@minsheng/domain/routing/units.ts'
import type { PrismaClient } from '../client.ts'

const county = { id: '430923', name: '安化县', kind: 'county' }

const parentOf = (kind: string) => (kind === 'bureau' ? county.id : 'bureau')

/** Puts the organisation tree in its place: the county, the bureau below it, its sections and townships below that. Repeatable. */
export const seedUnits = async (prisma: PrismaClient): Promise<void> => {
  const rows = [
    { ...county, parentId: null, path: county.id, position: 0 },
    ...units.map(({ id, name, kind }, i) => ({
      id, name, kind, parentId: parentOf(kind), path: kind === 'bureau' ? `${county.id}/${id}` : `${county.id}/bureau/${id}`, position: i + 1
    }))
  ]
  const known = new Map((await prisma.unit.findMany()).map((unit) => [unit.id, unit]))
  const isAsKept = (row: (typeof rows)[number]) => {
    const kept = known.get(row.id)
    return kept !== undefined && Object.entries(row).every(([key, value]) => kept[key as keyof typeof kept] === value)
  }
  for (const { id, ...unit } of rows.filter((row) => !isAsKept(row))) await prisma.unit.upsert({ where: { id }, create: { id, ...unit }, update: unit })
}
