import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { migrate } from '@minsheng/db/migrate.ts'
import { assertReachable, embeddedDatabase } from './database.ts'
import { applicationEnvironment, sandboxEnvironment } from './environment.ts'
import { choosePorts, type Ports } from './ports.ts'
import { answers, manageProcess, type ManagedProcess } from './processes.ts'
import { keepSecrets, type Secrets } from './secrets.ts'

export type Authenticator = { login: string, label: string }

export type StackOptions = {
  dataDir: string
  /** Wanted web port; the next free one is taken when somebody listens there. 0: any. */
  port: number
  /** A server of one's own instead of the embedded one. */
  databaseUrl?: string | null
  redisUrl?: string | null
  /** Asked once the database is migrated: whose authenticators the sandbox phone shows, with the words beside each code. */
  authenticators?: (databaseUrl: string) => Promise<readonly Authenticator[]>
  /** Set on top for API and workers, e.g. a shorter notice pause in a test. */
  env?: Readonly<Record<string, string>>
  /** Start a program that ends by itself again. Default true. */
  revive?: boolean
  onDied?: (name: string, how: string) => void
}

/** Everything prepared and the database running and migrated; `start` starts the programs that are not running yet. */
export type Stack = {
  url: string
  ports: Ports
  databaseUrl: string
  secrets: Secrets
  /** The environment API and workers get: a command that uses their use cases reads its config from it. */
  environment: Readonly<Record<string, string>>
  sandbox: ManagedProcess
  api: ManagedProcess
  workers: ManagedProcess
  start: () => Promise<void>
  /** Stops all of it, the database last. Safe to call at any time and more than once. */
  stop: () => Promise<void>
}

type StartedDatabase = { url: string, stop: () => Promise<void> }

const startDatabase = async (dataDir: string, port: number, given: string | null): Promise<StartedDatabase> => {
  if (given) {
    await assertReachable(given)
    return { url: given, stop: async () => {} }
  }
  const { url, server } = embeddedDatabase(dataDir, port)
  await server.start().catch(async (problem) => { await server.stop(); throw problem })
  return { url, stop: () => server.stop() }
}

const programs = (options: StackOptions, dataDir: string, { web, sandbox, workerHealth }: Ports, env: { application: Record<string, string>, sandbox: Record<string, string> }) => {
  const program = (name: string, entry: string, environment: Record<string, string>, healthUrl: string) => manageProcess({
    name, entry, env: environment, logFile: join(dataDir, `logs/${name}.log`), isReady: () => answers(healthUrl),
    revive: options.revive ?? true, onDied: (how) => options.onDied?.(name, how)
  })
  return {
    sandbox: program('sandbox', 'sandbox/src/main.ts', env.sandbox, `http://127.0.0.1:${sandbox}/sandbox/`),
    api: program('api', 'api/src/main.ts', env.application, `http://127.0.0.1:${web}/health/ready`),
    workers: program('workers', 'workers/src/main.ts', env.application, `http://127.0.0.1:${workerHealth}/`)
  }
}

const assemble = (options: StackOptions, dataDir: string, ports: Ports, database: StartedDatabase, shown: readonly Authenticator[]): Stack => {
  const secrets = keepSecrets(dataDir, shown.map(({ login }) => login))
  const authenticator = shown.map(({ login, label }) => ({ label, secret: secrets.totpSeeds[login] ?? '' }))
  const place = { dataDir, ports, databaseUrl: database.url, redisUrl: options.redisUrl ?? null, secrets, authenticator }
  const environment = { ...applicationEnvironment(place), ...options.env }
  const parts = programs(options, dataDir, ports, { application: environment, sandbox: sandboxEnvironment(place) })
  const all = [parts.api, parts.workers, parts.sandbox]
  return {
    url: `http://127.0.0.1:${ports.web}`, ports, databaseUrl: database.url, secrets, environment, ...parts,
    start: async () => { await Promise.all(all.filter((part) => part.pid() === null).map((part) => part.start())) },
    stop: async () => {
      await Promise.all(all.map((part) => part.stop()))
      await database.stop()
    }
  }
}

/** Starts the database, applies migrations, and prepares sandbox, API and workers around it. */
export const prepareStack = async (options: StackOptions): Promise<Stack> => {
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true })
  const ports = await choosePorts(dataDir, options.port)
  const database = await startDatabase(dataDir, ports.postgres, options.databaseUrl ?? null)
  try {
    await migrate(database.url)
    return assemble(options, dataDir, ports, database, await options.authenticators?.(database.url) ?? [])
  } catch (problem) {
    await database.stop()
    throw problem
  }
}
