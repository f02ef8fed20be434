import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { compose } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import { sql } from '@minsheng/db/client.ts'
import { freePort } from '@minsheng/db/free-port.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import { embeddedDatabase } from '@minsheng/deploy/local/database.ts'
import { demoAuthenticators, demoPassword, demoPeople } from '@minsheng/deploy/local/demo/people.ts'
import { seedPeople } from '@minsheng/deploy/local/demo/seed-people.ts'
import { prepareStack, type Stack } from '@minsheng/deploy/local/stack.ts'
import { phonesAt } from '../replay/sandbox.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Longer than a request may take plus the three repetitions of WeChat's report, five seconds apart.
const SETTLE_MS = 30_000
// A notice whose sender died just now waits for the settling time, then for the sweep, then for its next way.
const PATIENCE_MS = 5 * SETTLE_MS

type Leftovers = { outbox: number, sending: number }

export type Ground = {
  stack: Stack
  dataDir: string
  /** Ends PostgreSQL as a power cut would, and starts it again. */
  killDatabase: () => Promise<void>
  /** Rows nobody handed over, notices still on their way: what stays after the time both are given to settle. */
  leftovers: () => Promise<Leftovers>
  /** What is wrong between the phones and the ledger: nothing twice, nothing unwritten, and what is missing is written as in doubt. */
  disagreements: (expected: number) => Promise<string[]>
  stop: () => Promise<void>
}

const startAgain = async (start: () => Promise<void>): Promise<void> => {
  // The old server's last processes may need a moment to let go of its memory.
  for (let tries = 1; ; tries += 1) {
    try {
      return await start()
    } catch (problem) {
      if (tries >= 20) throw problem
      await delay(500)
    }
  }
}

const seed = async (stack: Stack): Promise<void> => {
  const { services, close } = compose(readConfig(stack.environment))
  await seedFirstData(services.db.prisma)
  await seedPeople(services, stack.secrets.totpSeeds, new Date())
  await close()
}

const countLeftovers = async (stack: Stack): Promise<Leftovers> => {
  const { services, close } = compose(readConfig(stack.environment))
  const count = async (): Promise<Leftovers> => {
    const [row] = await services.db.query<Leftovers>(sql`
      SELECT (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS outbox, (SELECT count(*)::int FROM delivery WHERE state IN ('waiting', 'sending') AND channel <> 'desk')
          + (SELECT count(*)::int FROM notice n WHERE status = 'open' AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.notice_id = n.id)) AS sending`)
    return row ?? { outbox: -1, sending: -1 }
  }
  let left = await count()
  for (const since = Date.now(); left.outbox + left.sending !== 0 && Date.now() - since < PATIENCE_MS; left = await count()) await delay(500)
  await close()
  return left
}

type Sent = { purpose: string, case_no: string, state: string }

const ledgerOf = async (stack: Stack): Promise<Sent[]> => {
  const { services, close } = compose(readConfig(stack.environment))
  const rows = await services.db.query<Sent>(sql`SELECT n.purpose, n.case_no, d.state FROM delivery d JOIN notice n ON n.id = d.notice_id WHERE d.channel = 'subscribe' AND n.case_no IS NOT NULL`)
  await close()
  return rows
}

const compareWithPhones = async (stack: Stack, expected: number): Promise<string[]> => {
  const phones = phonesAt(`http://127.0.0.1:${stack.ports.sandbox}`)
  const { wechat } = readConfig(stack.environment)
  const arrived = new Map<string, number>()
  for (const [purpose, templateId] of Object.entries(wechat.templates)) {
    for (const { caseNo } of await phones.messages(templateId)) arrived.set(`${purpose} ${caseNo}`, (arrived.get(`${purpose} ${caseNo}`) ?? 0) + 1)
  }
  const ledger = await ledgerOf(stack)
  const doubtful = ledger.filter(({ purpose, case_no }) => !arrived.has(`${purpose} ${case_no}`)).length
  const wrong = ledger.filter(({ purpose, case_no, state }) => (arrived.has(`${purpose} ${case_no}`) ? !['sent', 'delivered', 'unconfirmed'].includes(state) : state !== 'unconfirmed'))
  return [
    ...[...arrived].filter(([, times]) => times > 1).map(([key, times]) => `${key} came ${times} times`),
    ...wrong.map(({ purpose, case_no, state }) => `${purpose} ${case_no} is ${state}${arrived.has(`${purpose} ${case_no}`) ? ' and came' : ' and did not come'}`),
    ...doubtful * 4 > expected ? [`${doubtful} of ${expected} are in doubt: more than kills can explain`] : [],
    ...ledger.length === expected ? [] : [`the ledger has ${ledger.length} of ${expected}`]
  ]
}

/** The real programs on a database of their own, staffed with the demo accounts. */
export const prepareGround = async (name: string, redisUrl: string | null, env: Record<string, string> = {}): Promise<Ground> => {
  const dataDir = join(tmpdir(), `minsheng-fault-${name}-${process.pid}`)
  mkdirSync(dataDir)
  const { url, server } = embeddedDatabase(dataDir, await freePort())
  await server.start()
  const stack = await prepareStack({
    dataDir, port: 0, databaseUrl: url, redisUrl, revive: false, authenticators: async () => demoAuthenticators,
    env: { NOTICE_SETTLE_MS: String(SETTLE_MS), LOG_LEVEL: 'warn', ...env }
  })
  await seed(stack)
  await stack.start()
  return {
    stack, dataDir,
    killDatabase: async () => {
      process.kill(Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
      await server.kill()
      await startAgain(() => server.start())
    },
    leftovers: () => countLeftovers(stack),
    disagreements: (expected) => compareWithPhones(stack, expected),
    stop: async () => {
      await stack.stop()
      await server.stop()
    }
  }
}

export type Replay = { done: () => boolean, result: Promise<{ code: number | null, said: string }> }

/** Plays messages through the public API as a program of its own; it checks every receipt and every delivery itself. */
export const startReplay = ({ stack, dataDir }: Ground, messages: string): Replay => {
  const [input, accounts] = [join(dataDir, 'messages.jsonl'), join(dataDir, 'accounts.json')]
  writeFileSync(input, messages)
  writeFileSync(accounts, JSON.stringify(demoPeople.map(({ login }) => ({ login, password: demoPassword, totp: stack.secrets.totpSeeds[login] ?? null }))))
  const args = ['--import', 'tsx', 'tests/replay/main.ts', input, '--base', stack.url, '--sandbox', `http://127.0.0.1:${stack.ports.sandbox}`, '--accounts', accounts, '--concurrency', '6', '--rate', '5', '--doubt']
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said.push(chunk.toString()) })
  const result = new Promise<{ code: number | null, said: string }>((resolve) => child.once('close', (code) => resolve({ code, said: said.join('') })))
  return { done: () => child.exitCode !== null, result }
}
