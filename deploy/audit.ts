// `npm run audit -- verify` computes the audit chain anew; `npm run audit -- root [day]` prints the root of a day.
import { chainAll } from '@minsheng/api/audit/chain.ts'
import { dailyRoot, printRoot } from '@minsheng/api/audit/daily-root.ts'
import { verifyAudit } from '@minsheng/api/audit/verify.ts'
import { connectDatabase, type Database } from '@minsheng/db/client.ts'
import { day, dayOf } from '@minsheng/domain/calendar/day.ts'

const say = (text: string): void => { process.stdout.write(`${text}\n`) }
const problems = { changed: '内容被改过', missing: '缺少这一条', 'not-linked': '和前一条接不上' } as const

const verify = async (db: Database): Promise<void> => {
  const { count, root, broken } = await verifyAudit(db)
  if (broken === null) return say(`审计链完好，共 ${count} 条，末条的值 ${root}`)
  say(`审计链断在第 ${broken.seq} 条：${problems[broken.problem]}。它之前的 ${count} 条完好，末条的值 ${root}`)
  process.exitCode = 1
}

const root = async (db: Database, given: string | undefined): Promise<void> => {
  const on = given ? day(given) : dayOf(Date.now())
  const found = await dailyRoot(db, on)
  say(found ? printRoot(found, process.env['BUREAU_NAME'] ?? '安化县民政局') : `${on} 没有审计记录。`)
}

const [command, given] = process.argv.slice(2)
const url = process.env['DATABASE_URL']
if (!url) throw new Error('请先设置 DATABASE_URL')
const db = connectDatabase(url, 2)
try {
  await chainAll(db)
  if (command === 'verify') await verify(db)
  else if (command === 'root') await root(db, given)
  else say('用法 npm run audit -- verify | root [2026-10-10]')
} finally {
  await db.close()
}
