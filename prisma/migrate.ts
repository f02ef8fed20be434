import { readFileSync, readdirSync, mkdirSync, writeFileSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

const here = dirname(fileURLToPath(import.meta.url))
const migrationsDir = join(here, 'migrations')
const snapshot = join(migrationsDir, 'last-schema.prisma')
const noFilters = { externalTables: [], externalEnums: [] }
const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' }

type Engine = {
  diff: (input: unknown) => Promise<{ stdout: string | null }>
  applyMigrations: (input: unknown) => Promise<{ appliedMigrationNames: string[] }>
}

// Node has WebAssembly; its type declarations only come with the browser's.
type Wasm = { instantiate: (bytes: Uint8Array, imports: object) => Promise<{ instance: { exports: Record<string, unknown> } }> }
const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly

let engines = 0

// Prisma's schema engine as WebAssembly: the native one is a download, and this runs wherever Node runs.
const startEngine = async (pool: pg.Pool): Promise<Engine> => {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  // The glue keeps views of one WebAssembly memory: each engine needs a copy of its own.
  const bg = await import(`${pathToFileURL(glue).href}?engine=${engines += 1}`)
  const { instance } = await wasm.instantiate(readFileSync(glue.replace('.js', '.wasm')), { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as (() => void) | undefined)?.()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool))
  return bg.SchemaEngine.new({ datamodels: schemaFiles().map(({ path, content }) => [path, content]) }, () => {}, adapter)
}

const schemaFiles = () =>
  readdirSync(join(here, 'schema')).sort().map((name) => ({ path: join(here, 'schema', name), content: readFileSync(join(here, 'schema', name), 'utf8') }))

const migrationsList = () => ({
  baseDir: migrationsDir,
  lockfile,
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
    .map((name) => ({ path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8') } } }))
})

// The engine never closes what it opened: a pool of our own leaves no connection behind.
const withEngine = async <T>(connectionString: string, work: (engine: Engine) => Promise<T>): Promise<T> => {
  const pool = new pg.Pool({ connectionString, max: 2 })
  try {
    return await work(await startEngine(pool))
  } finally {
    await pool.end()
  }
}

/** Applies every migration this database has not seen; returns their names. Same table as `prisma migrate deploy`. */
export const migrate = (connectionString: string): Promise<string[]> =>
  withEngine(connectionString, async (engine) => (await engine.applyMigrations({ migrationsList: migrationsList(), filters: noFilters })).appliedMigrationNames)

/**
 * Writes the SQL from the schema of the last migration (kept beside the migrations) to the schema files of today.
 * Comparing two texts needs no database, and the adapter cannot describe one (it lacks PostgreSQL's "char").
 */
const writeMigration = (connectionString: string, name: string): Promise<string> => withEngine(connectionString, async (engine) => {
  const from = existsSync(snapshot)
    ? { tag: 'schemaDatamodel', files: [{ path: snapshot, content: readFileSync(snapshot, 'utf8') }] }
    : { tag: 'empty' }
  const { stdout } = await engine.diff({
    from, to: { tag: 'schemaDatamodel', files: schemaFiles() }, script: true, shadowDatabaseUrl: null, exitCode: null, filters: noFilters
  })
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const dir = join(migrationsDir, `${stamp}_${name}`)
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'migration.sql'), stdout ?? '')
  writeFileSync(join(migrationsDir, lockfile.path), lockfile.content)
  writeFileSync(snapshot, schemaFiles().map(({ content }) => content).join('\n'))
  return dir
})

const main = async ([command, name]: string[]) => {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('请先设置 DATABASE_URL')
  if (command === 'new' && name) console.log(await writeMigration(url, name))
  else console.log(await migrate(url))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
