import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '@minsheng/db/free-port.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const START_MS = 90_000
const dataDir = mkdtempSync(join(tmpdir(), 'minsheng-start-'))
const launchers: ChildProcess[] = []
let squatter: Server
let wanted = 0

beforeAll(async () => {
  // The database server runs as another user when this is root: it must be able to enter.
  chmodSync(dataDir, 0o755)
  wanted = await freePort(24_480)
  squatter = createServer().listen(wanted, '127.0.0.1')
  await once(squatter, 'listening')
})
afterAll(async () => {
  squatter.close()
  for (const each of launchers) each.kill('SIGKILL')
  await delay(1_000)
  rmSync(dataDir, { recursive: true, force: true })
})

type Launched = { process: ChildProcess, said: () => string, hasSaid: (words: string) => Promise<void>, url: () => string }

/** The launcher as `npm start -- --empty` calls it once everything is built, with answers coming from a pipe. */
const launch = (answers: string): Launched => {
  const call = `import('./deploy/local/main.ts').then(({ main }) => main({ port: ${wanted}, empty: true, reset: false, yes: false })).catch((problem) => { console.error(problem.message); process.exit(1) })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', call], {
    cwd: root, env: { ...process.env, MINSHENG_DATA: dataDir, DATABASE_URL: '', REDIS_URL: '' }, stdio: ['pipe', 'pipe', 'pipe']
  })
  launchers.push(child)
  child.stdin.end(answers)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString('utf8') })
  const hasSaid = async (words: string) => {
    for (let waited = 0; !text.includes(words); waited += 50) {
      if (waited > START_MS || child.exitCode !== null) throw new Error(`没有说“${words}”：\n${text}`)
      await delay(50)
    }
  }
  return { process: child, said: () => text, hasSaid, url: () => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '' }
}

const descendantsOf = (pid: number): number[] => {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] => rows.filter(([, above]) => above === parent).flatMap(([child = 0]) => [child, ...below(child)])
  return below(pid)
}

const alive = (pids: readonly number[]): number[] => pids.filter((pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
})

const allGone = async (pids: readonly number[]): Promise<number[]> => {
  for (let waited = 0; waited < 20_000 && alive(pids).length > 0; waited += 100) await delay(100)
  return alive(pids)
}

describe('one command starts everything and leaves nothing behind', () => {
  it('takes the next port when the wanted one is taken, makes the first administrator, and stops on SIGTERM with PostgreSQL', async () => {
    const first = launch('wang-guanli\n王管理\nlong-password-1\n')
    await first.hasSaid('--reset')
    expect(first.said()).toContain(`端口 ${wanted} 已被占用`)
    expect(first.url()).not.toBe(`http://127.0.0.1:${wanted}`)
    const login = await fetch(`${first.url()}/api/staff/session`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: 'wang-guanli', password: 'long-password-1' })
    })
    expect(await login.json()).toMatchObject({ code: 'totp-enrolment-required' })

    const second = launch('')
    await second.hasSaid('已经在运行')
    expect(second.said()).toContain(first.url())

    const started = descendantsOf(first.process.pid ?? 0)
    expect(started.length).toBeGreaterThanOrEqual(5)
    const ended = once(first.process, 'exit')
    first.process.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(await allGone(started)).toEqual([])
  })

  it('keeps its data, asks nothing the second time, and takes everything with it when it is killed outright', async () => {
    const again = launch('')
    await again.hasSaid('--reset')
    const started = descendantsOf(again.process.pid ?? 0)
    again.process.kill('SIGKILL')
    expect(await allGone(started)).toEqual([])
  })
})
