import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { indexEntry } from '@minsheng/api/features/search/index.ts'
import { findEntries } from '@minsheng/api/features/search/find-entries.ts'
import { keepLexicon } from '@minsheng/api/lexicon.ts'
import { createWords } from '@minsheng/api/words.ts'
import { connectDatabase, type Database, sql } from '@minsheng/db/client.ts'
import { startEmbeddedPostgres } from '@minsheng/db/embedded.ts'
import { migrate } from '@minsheng/db/migrate.ts'
import { understand } from '@minsheng/domain/search/understand.ts'
import { percentile } from '../replay/ledger.ts'
import { indexGuides } from '../search/index-guides.ts'
import { ownQueries } from '../search/queries-own.ts'
import { generateText } from './text.ts'

const ENTRIES = 5_000
const ROUNDS = 3
const say = (line: string) => { process.stdout.write(`${line}\n`) }
const words = createWords()

const fill = async (db: Database): Promise<void> => {
  await indexGuides({ db, words })
  const now = new Date()
  await db.transaction(async (tx) => {
    for (let at = 0; at < ENTRIES; at += 1) {
      await indexEntry(tx, words, {
        kind: at % 10 === 0 ? 'article' : 'answer', key: `bench-${at}`, title: generateText(at, 18), summary: generateText(at + 7, 80), column: null, unitId: null, townshipCode: null, text: generateText(at, 400), names: [], weight: 0
      }, now)
    }
  })
  await db.pool.query('ANALYZE search_entry')
}

type Side = { name: string, run: (q: string) => Promise<unknown>, times: number[] }

const sidesOf = (db: Database): Side[] => {
  const keeper = keepLexicon(db, words, () => Date.now())
  const ours = async (q: string) => {
    const lexicon = await keeper.fresh()
    return findEntries({ db, words } as Parameters<typeof findEntries>[0], lexicon, understand(q, lexicon, words), { letters: /^[a-z ]+$/.test(q) ? q.replaceAll(' ', '') : null, limit: 30 })
  }
  const naive = (q: string) => db.query(sql`
    SELECT kind, key, title, summary FROM search_entry WHERE title ILIKE ${`%${q}%`} OR summary ILIKE ${`%${q}%`} OR text ILIKE ${`%${q}%`} OR array_to_string(names, ' ') ILIKE ${`%${q}%`} ORDER BY changed_at DESC LIMIT 30`)
  return [{ name: '民声搜索', run: ours, times: [] }, { name: "ILIKE '%q%'", run: naive, times: [] }]
}

/** Search against the naive way on the same rows, side by side, one query after the other in turn. */
export const benchSearch = async (): Promise<void> => {
  const dataDir = join(tmpdir(), `minsheng-bench-search-${process.pid}`)
  const server = await startEmbeddedPostgres({ dataDir, durable: false })
  await migrate(server.url)
  const db = connectDatabase(server.url)
  try {
    say(`准备：${ENTRIES} 条文章和答复，全部指南……`)
    await fill(db)
    const sides = sidesOf(db)
    const asked = [...ownQueries.map(({ q }) => q), '低保', '低保金停发', '补贴', '养老院']
    for (const { run } of sides) for (const q of asked) await run(q)
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const q of asked) for (const { run, times } of sides) {
        const since = performance.now()
        await run(q)
        times.push(performance.now() - since)
      }
    }
    for (const { name, times } of sides) {
      const sorted = times.toSorted((a, b) => a - b)
      say(`${name.padEnd(12)} p50 ${percentile(sorted, 0.5).toFixed(1)} ms  p99 ${percentile(sorted, 0.99).toFixed(1)} ms  （${sorted.length} 次）`)
    }
  } finally {
    await db.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
