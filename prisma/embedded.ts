import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from './free-port.ts'
import { findPlace, type ServerPlace } from './server-programs.ts'

export type EmbeddedServer = { url: string, port: number, stop: () => Promise<void> }

type Log = (line: string) => void
type Options = { dataDir: string, port?: number, database?: string, durable?: boolean, log?: Log }

const user = 'minsheng'
const password = 'minsheng'
const initdbFlags = ['--encoding=UTF8', '--locale=C', '--data-checksums', '--auth=scram-sha-256', `--username=${user}`]
const serverFlags = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'shared_buffers=128MB', '-c', 'max_connections=120', '-c', 'lc_messages=C']
const fastAndLoose = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

const launch = (program: string, args: readonly string[], { owner }: ServerPlace, log: Log): ChildProcess => {
  // A working folder the server's user may be in, whatever folder this process is in.
  const child = spawn(program, args, { cwd: tmpdir(), env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, ...owner })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => log(chunk.toString('utf8')))
  return child
}

const makeFolder = async (place: ServerPlace, log: Log): Promise<void> => {
  const passwordFile = join(tmpdir(), `minsheng-${randomBytes(6).toString('hex')}`)
  // The server's user reads it, and it is gone in a second; the password protects nothing but a local demonstration.
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o644 })
  const said: string[] = []
  try {
    const child = launch(place.initdb, [...initdbFlags, `--pgdata=${place.dataDir}`, `--pwfile=${passwordFile}`], place, (text) => { said.push(text); log(text) })
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`PostgreSQL 的数据目录没有建成：\n${said.join('').slice(-2_000)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

const startServer = async (place: ServerPlace, port: number, durable: boolean, log: Log): Promise<ChildProcess> => {
  const said: string[] = []
  let isReady = () => {}
  const ready = new Promise<void>((resolve) => { isReady = resolve })
  const child = launch(place.postgres, ['-D', place.dataDir, '-p', String(port), ...serverFlags, ...(durable ? [] : fastAndLoose)], place, (text) => {
    if (said.push(text) > 40) said.shift()
    if (text.includes('database system is ready to accept connections')) isReady()
    log(text)
  })
  const ended = once(child, 'exit').then(() => { throw new Error(`PostgreSQL 没有启动成功：\n${said.join('').slice(-2_000)}`) })
  await Promise.race([ready, ended])
  // From here on an end is somebody's wish or somebody else's to notice.
  ended.catch(() => {})
  return child
}

const stopServer = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  // SIGINT is PostgreSQL's "fast" shutdown: it closes connections and leaves nothing to recover.
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/f', '/t'])
  else child.kill('SIGINT')
  await ended
}

const createDatabase = async (port: number, database: string): Promise<void> => {
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' })
  await client.connect()
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
  if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`)
  await client.end()
}

/**
 * Starts a real PostgreSQL from the binaries that npm installed, making its data folder on first use.
 * `durable: false` skips fsync and is for throw-away test servers only.
 */
export const startEmbeddedPostgres = async ({ dataDir, port, database = 'minsheng', durable = true, log = () => {} }: Options): Promise<EmbeddedServer> => {
  const listenOn = port ?? await freePort()
  const place = await findPlace(dataDir)
  if (!existsSync(join(place.dataDir, 'PG_VERSION'))) await makeFolder(place, log)
  const child = await startServer(place, listenOn, durable, log)
  const leave = () => { child.kill('SIGINT') }
  process.once('exit', leave)
  const stop = async () => {
    await stopServer(child)
    process.off('exit', leave)
  }
  await createDatabase(listenOn, database).catch(async (problem) => { await stop(); throw problem })
  return { url: `postgresql://${user}:${password}@127.0.0.1:${listenOn}/${database}`, port: listenOn, stop }
}
