import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, sql, type Database } from '@minsheng/db/client.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { roles } from '@minsheng/domain/permissions/permissions.ts'
import { sightOf, type Seen } from '@minsheng/domain/permissions/sight.ts'
import { readable } from '@minsheng/api/features/staff-cases/index.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'

const people = Array.from({ length: 4 }, () => randomUUID())
const units = ['office', 'ageing', 'finance', 'township-430923121'] as const
const someUnits = fc.subarray([...units], { maxLength: 2 })
const somePeople = fc.subarray(people, { maxLength: 2 })

const cases: fc.Arbitrary<Seen> = fc.record({
  unitId: fc.constantFrom(...units, null), identity: fc.constantFrom<Case['identity'][]>('anonymous', 'named-private', 'confidential', 'confidential', 'named'),
  jointUnits: someUnits, accused: someUnits, recused: somePeople, keepers: somePeople, frozen: fc.boolean()
})
const actors = fc.record({ kind: fc.constant('staff' as const), id: fc.constantFrom(...people), name: fc.constant('某人'), unitId: fc.constantFrom(...units), roles: fc.subarray([...roles], { maxLength: 3 }) })

let database: TestDatabase
let db: Database
const stored: { id: string, seen: Seen }[] = fc.sample(cases, { numRuns: 500, seed: 20_261_125 }).map((seen) => ({ id: randomUUID(), seen }))

beforeAll(async () => {
  database = await createDatabase()
  db = connectDatabase(database.url, 2)
  for (const [i, { id, seen }] of stored.entries()) {
    await db.query(sql`
      INSERT INTO cases (id, case_no, type, title, statement, publicity, received_at, received_on, due_on, status, unit_id, identity, joint_units, accused, recused, keepers, frozen)
      VALUES (${id}::uuid, ${`MZ${2_026_000_000 + i}`}, 'report', '标题', '内容', 'private', now(), '2026-03-02', '2026-03-23', 'handling', ${seen.unitId}, ${seen.identity},
        ${[...seen.jointUnits]}, ${[...seen.accused]}, ${[...seen.recused]}, ${[...seen.keepers]}, ${seen.frozen})`)
  }
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

describe('the condition every list, count and search carries', () => {
  it('lets through exactly the cases the rule lets this person see, for random cases and people', async () => {
    const seenBySomebody = new Set<string>()
    for (const actor of fc.sample(actors, { numRuns: 400, seed: 7 })) {
      const rows = await db.query<{ id: string }>(sql`SELECT c.id FROM cases c WHERE ${readable({ actor })} ORDER BY c.id`)
      const expected = stored.filter(({ seen }) => sightOf(actor, seen) !== 'none').map(({ id }) => id).sort()
      expect(rows.map(({ id }) => id), JSON.stringify(actor)).toEqual(expected)
      for (const id of expected) seenBySomebody.add(id)
    }
    // A condition that lets nothing through would be right about nobody.
    expect(seenBySomebody.size).toBeGreaterThan(300)
  })
})
