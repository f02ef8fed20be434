import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const skipped = ['**/node_modules/**', '**/dist/**', '**/generated/**']
const onDatabase = { globalSetup: [fileURLToPath(new URL('support/postgres.ts', import.meta.url))], testTimeout: 120_000, hookTimeout: 120_000 }

const beside = ['api', 'workers', 'sandbox', 'miniapp', 'admin', 'prisma', 'deploy'].map((folder) => `${folder}/**/*.test.ts`)
const within = (folder: string, over: object = {}) => ({ extends: true as const, test: { name: folder, include: [`tests/${folder}/**/*.test.ts`], ...over } })

/**
 * One project per price: `unit` needs nothing, `integration`, `architecture` and `replay` share one throw-away PostgreSQL,
 * `faults` and `journeys` start the real processes (two journeys at a time, each with ports and a database of its own), `weapp` builds the mini program.
 * Where `isolate` is false the files of one worker share their modules: what a file changes in one it must put back, or order at the sandbox instead.
 */
export default defineConfig({
  root,
  test: {
    root,
    exclude: skipped,
    pool: 'forks',
    maxWorkers: 2,
    // How long a test waits for what must come: long enough for a busy machine. What must come before a cache runs out (5 s) says so itself.
    expect: { poll: { timeout: 20_000, interval: 100 } },
    projects: [
      { extends: true, test: { name: 'unit', include: [...beside, 'api/**/*.test.tsx', 'admin/**/*.test.tsx', 'miniapp/**/*.test.tsx'], testTimeout: 60_000, isolate: false } },
      within('contract', { testTimeout: 120_000, hookTimeout: 120_000 }),
      within('architecture', onDatabase),
      within('integration', { ...onDatabase, isolate: false }),
      within('replay', onDatabase),
      within('faults', { testTimeout: 240_000, hookTimeout: 120_000, fileParallelism: false }),
      within('weapp', { ...onDatabase, hookTimeout: 240_000 }),
      within('journeys', { globalSetup: [fileURLToPath(new URL('journeys/build.ts', import.meta.url))], testTimeout: 240_000, hookTimeout: 240_000, isolate: false })
    ]
  }
})
