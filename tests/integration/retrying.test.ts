import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retrying } from '@minsheng/api/retrying.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { startStand, type Stand } from '../support/api.ts'
import { openPlace, registry } from '../support/bookable.ts'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
  await stand.database.pool.query('CREATE TABLE chair (id int PRIMARY KEY, sat int NOT NULL DEFAULT 0); INSERT INTO chair (id) VALUES (1), (2)')
})
afterAll(async () => { await stand.stop() })

const db = () => stand.composition.services.db
const sit = (tx: Tx, id: number) => tx.query(sql`UPDATE chair SET sat = sat + 1 WHERE id = ${id}`)

/** Two who take the same chairs in opposite order and wait for each other in between: a certain deadlock the first time. */
const crossing = () => {
  const tries = { left: 0, right: 0 }
  const here: (() => void)[] = []
  const met = new Promise<void>((resolve) => { here.push(() => { if (here.push(() => {}) > 2) resolve() }) })
  const take = (side: 'left' | 'right', first: number, then: number) => retrying(() => db().transaction(async (tx) => {
    tries[side] += 1
    await sit(tx, first)
    if (tries[side] === 1) {
      here[0]?.()
      await met
    }
    await sit(tx, then)
  }))
  return { tries, both: () => Promise.all([take('left', 1, 2), take('right', 2, 1)]) }
}

describe('a transaction the database gave up for another\'s sake', () => {
  it('is done again from the start in a fresh one, and both are done once', async () => {
    const { tries, both } = crossing()
    await both()
    expect(tries.left + tries.right).toBe(3)
    const { rows } = await stand.database.pool.query<{ sat: number }>('SELECT sat FROM chair ORDER BY id')
    expect(rows.map(({ sat }) => sat)).toEqual([2, 2])
  })

  it('is tried again three times at most, and only for that reason', async () => {
    let tries = 0
    const failing = (code: string) => retrying(() => db().transaction(async (tx) => {
      tries += 1
      await tx.query(sql`SELECT 1 AS one`)
      throw Object.assign(new Error('no'), { code })
    }))
    await expect(failing('40P01')).rejects.toThrow('no')
    expect(tries).toBe(4)
    await expect(failing('40001')).rejects.toThrow('no')
    expect(tries).toBe(8)
    await expect(failing('23505')).rejects.toThrow('no')
    expect(tries).toBe(9)
  })
})

describe('while phones hold every connection they may have', () => {
  it('staff read and write on, and do not wait for any of them', async () => {
    const chief = await stand.logInAs('section-chief', registry)
    const held = await Promise.all(Array.from({ length: stand.config.poolSize }, () => db().pool.connect()))
    try {
      const scheduleId = await openPlace(chief)
      expect((await chief.client.ok('GET /staff/schedules/:scheduleId', { params: { scheduleId } })).version).toBe(1)
    } finally {
      for (const each of held) each.release()
    }
  })
})
