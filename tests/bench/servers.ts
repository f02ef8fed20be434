import { readFileSync, rmSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@minsheng/db/free-port.ts'
import { answers, manageProcess, type ManagedProcess } from '@minsheng/deploy/local/processes.ts'
import { prepareStack, type Stack } from '@minsheng/deploy/local/stack.ts'

export type Served = { port: number, startMs: number, process: ManagedProcess }
export type Servers = { ours: Served, raw: Served, jwtSecret: string, databaseUrl: string, stop: () => Promise<void> }

const started = async (process: ManagedProcess, port: number): Promise<Served> => {
  const since = performance.now()
  await process.start()
  return { process, port, startMs: performance.now() - since }
}

/** Memory of a process in MB that really lies in RAM. */
export const memoryOf = ({ process }: Served): number | null => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid()}/status`, 'utf8'))?.[1]) / 1_024
  } catch {
    return null
  }
}

const TICK_MS = 10

/** Processor time a process has used so far, in ms; 0 where the system does not tell. */
export const processorTimeOf = ({ process }: Served): number => {
  try {
    const fields = readFileSync(`/proc/${process.pid()}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return 0
  }
}

const startRaw = async (dataDir: string, { databaseUrl }: Stack): Promise<Served> => {
  const port = await freePort()
  const process = manageProcess({
    name: 'raw', entry: 'tests/bench/raw-server.ts', env: { DATABASE_URL: databaseUrl, PORT: String(port) }, revive: false,
    logFile: join(dataDir, 'logs/raw.log'), isReady: () => answers(`http://127.0.0.1:${port}/health/live`)
  })
  return started(process, port)
}

/** A PostgreSQL of its own that really writes to disk, filled by `fill`, with the API and the raw server beside it. No workers. */
export const startServers = async (fill: (databaseUrl: string) => Promise<void>, profileDir: string | null): Promise<Servers> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'minsheng-bench-'))
  // Under root the server runs as another user, who must be able to pass through.
  await chmod(dataDir, 0o711)
  const env: Record<string, string> = { LOG_LEVEL: 'warn', ...(profileDir ? { BENCH_PROFILE_DIR: profileDir, NODE_OPTIONS: `--import ${new URL('profile.mjs', import.meta.url).href}` } : {}) }
  const stack = await prepareStack({ dataDir, port: 0, env, revive: false })
  try {
    await fill(stack.databaseUrl)
    const ours = await started(stack.api, stack.ports.web)
    const raw = await startRaw(dataDir, stack)
    const stop = async () => {
      await raw.process.stop()
      await stack.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
    return { ours, raw, jwtSecret: stack.secrets.jwtSecret, databaseUrl: stack.databaseUrl, stop }
  } catch (problem) {
    await stack.stop()
    rmSync(dataDir, { recursive: true, force: true })
    throw problem
  }
}
