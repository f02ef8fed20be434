import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '@minsheng/db/free-port.ts'
import { answers, manageProcess, type ManagedProcess } from '@minsheng/deploy/local/processes.ts'
import { prepareGround, type Ground } from '../faults/under-fire.ts'
import { controlAt, seedNotices, type Control } from './people.ts'
import { tally, type Tally } from './tally.ts'

/** `died`: what ended without having been killed. */
export type Drill = Tally & { killed: string[], died: string[], seconds: number }

const SEND = 'POST /cgi-bin/message/subscribe/send'
const many = 1_000_000

/** One call in twenty goes wrong, in every way a line can; reports come twice, late, out of order or never. */
const orderBadWeather = async (control: Control): Promise<void> => {
  for (const spoiled of [{ errcode: -1, every: 40 }, { httpStatus: 500, afterEffect: true, every: 160 }, { dropConnection: true, afterEffect: true, every: 160 }, { dropConnection: true, every: 160 }, { httpStatus: 503, every: 160 }]) {
    await control('/faults', { match: SEND, times: many, ...spoiled })
  }
  for (const late of [{ duplicatePush: true, every: 10 }, { delayPushMs: 7_000, every: 15 }, { reorderPush: true, every: 30 }, { losePush: true, every: 100 }]) await control('/faults', { match: 'subscribe_msg_sent_event', times: many, ...late })
  await control('/sms/faults', { match: 'aliyun SendSms', times: many, every: 40, code: 'isp.SYSTEM_ERROR' })
  await control('/sms/faults', { match: 'SendSms', times: many, every: 80, dropConnection: true, afterEffect: true })
  await control('/sms/faults', { match: 'SendSms', times: many, every: 80, dropConnection: true })
  for (const mode of ['duplicate', 'late', 'reversed', 'lost']) await control('/sms/reports', { mode, times: 10, delayMs: 4_000 })
}

const secondWorker = async ({ stack, dataDir }: Ground): Promise<ManagedProcess> => {
  const port = await freePort()
  return manageProcess({
    name: 'second workers', entry: 'workers/src/main.ts', env: { ...stack.environment, WORKER_HEALTH_PORT: String(port) },
    logFile: join(dataDir, 'logs/second-workers.log'), isReady: () => answers(`http://127.0.0.1:${port}/`), revive: false
  })
}

type Standing = { begun: number, left: number }

const askLedger = async (pool: pg.Pool): Promise<Standing | null> => {
  try {
    const { rows } = await pool.query<Standing>(`
      SELECT (SELECT count(*)::int FROM delivery WHERE claimed_at IS NOT NULL) AS begun,
        (SELECT count(*)::int FROM delivery WHERE state IN ('waiting', 'sending', 'sent') AND channel <> 'desk') + (SELECT count(*)::int FROM notice WHERE status = 'open' AND reason IS NULL) AS left`)
    return rows[0] ?? null
  } catch {
    // The database is being killed just now.
    return null
  }
}

const rage = async (ground: Ground, second: ManagedProcess, pool: pg.Pool, count: number): Promise<string[]> => {
  const plan: { after: number, name: string, run: () => Promise<void> }[] = [
    { after: 0.2, name: 'workers', run: async () => { await ground.stack.workers.kill(); await ground.stack.workers.start() } },
    { after: 0.4, name: 'second workers', run: async () => { await second.kill(); await second.start() } },
    { after: 0.6, name: 'database', run: ground.killDatabase }
  ]
  for (const { after, run } of plan) {
    while (((await askLedger(pool))?.begun ?? 0) < after * count) await delay(500)
    await run()
  }
  return plan.map(({ name }) => name)
}

/** Where those stand that do not move: the error says it, for a machine keeps nothing else of a drill. */
const describeLeft = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query(`
    SELECT n.case_no, n.status, n.reason, n.sought_at, d.channel, d.state, d.reason AS why, d.attempts, d.claimed_at, d.next_at, d.sent_at FROM notice n LEFT JOIN delivery d ON d.notice_id = n.id
    WHERE (n.status = 'open' AND n.reason IS NULL) OR (d.state IN ('waiting', 'sending', 'sent') AND d.channel <> 'desk') ORDER BY n.case_no LIMIT 12`)
  const { rows: [clock] } = await pool.query('SELECT now()::text AS now, (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS outbox')
  return JSON.stringify([clock, ...rows])
}

const drain = async (pool: pg.Pool, say: (line: string) => void, diedSoFar: () => string[], patienceMs: number): Promise<void> => {
  let standing = await askLedger(pool)
  for (let since = Date.now(), last = -1; standing === null || standing.left > 0; standing = await askLedger(pool)) {
    if (standing && standing.left !== last) [since, last] = [Date.now(), standing.left]
    if (Date.now() - since > patienceMs) throw new Error(`${last} notices have not moved for ${patienceMs / 1_000} s; ended by themselves: ${diedSoFar().join(', ')}; ${await describeLeft(pool)}`)
    say(`还在路上 ${last}`)
    await delay(1_000)
  }
}

/** Sends `count` notices through two workers in bad weather, kills both and the database in the middle, waits until all have ended, and compares. */
export const drill = async (name: string, redisUrl: string | null, count: number, say: (line: string) => void): Promise<Drill> => {
  const ground = await prepareGround(name, redisUrl, { NOTICE_SETTLE_MS: '10000', NOTICE_REPORT_WAIT_MS: '20000', SMS_PER_DAY: String(2 * count) })
  const second = await secondWorker(ground)
  const pool = new pg.Pool({ connectionString: ground.stack.databaseUrl, max: 2 })
  pool.on('error', () => {})
  const diedSoFar = () => [ground.stack.api, ground.stack.workers, second].filter((each) => each.pid() === null).map(({ name: program }) => program)
  try {
    const control = controlAt(ground.stack.ports.sandbox)
    await second.start()
    await orderBadWeather(control)
    say('准备人和通知……')
    const started = Date.now()
    const people = await seedNotices(ground.stack.environment, control, count)
    say(`准备好了，用时 ${((Date.now() - started) / 1_000).toFixed(0)} 秒`)
    const sending = Date.now()
    const killed = await rage(ground, second, pool, count)
    await drain(pool, say, diedSoFar, 180_000)
    const seconds = (Date.now() - sending) / 1_000
    return { ...await tally(ground.stack.environment, control, people), killed, died: diedSoFar(), seconds }
  } finally {
    await pool.end().catch(() => {})
    await second.stop()
    await ground.stop()
    rmSync(ground.dataDir, { recursive: true, force: true })
  }
}
