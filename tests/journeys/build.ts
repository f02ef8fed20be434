import { execFile } from 'node:child_process'
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { prepareTemplate } from './template.ts'

type Client = { folder: string, out: string, sources: readonly string[], build: readonly [program: string, ...args: string[]] }

const root = fileURLToPath(new URL('../..', import.meta.url))
const { resolve } = createRequire(import.meta.url)
const besides = ['api/contract', 'api/domain']

const clients = {
  citizen: { folder: 'miniapp', out: 'miniapp/dist/h5', sources: ['miniapp/src', 'miniapp/config', ...besides], build: [join(dirname(resolve('@tarojs/cli/package.json')), 'bin/taro'), 'build', '--type', 'h5'] },
  staff: { folder: 'admin', out: 'admin/dist', sources: ['admin/src', 'admin/public', ...besides], build: [join(dirname(resolve('vite/package.json')), 'bin/vite.js'), 'build'] }
} as const satisfies Record<string, Client>

const newestIn = (folder: string): number => Math.max(0, ...readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules') && !entry.name.includes('.test.'))
  .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))

const isBuilt = ({ out, sources }: Client): boolean => {
  const page = join(root, out, 'index.html')
  return existsSync(page) && sources.every((folder) => newestIn(folder) <= statSync(page).mtimeMs)
}

/** Builds the pages of both clients unless they are newer than their sources, and the database every journey copies: once, before any begins. */
export const setup = async (project: TestProject): Promise<() => void> => {
  for (const client of Object.values<Client>(clients).filter((each) => !isBuilt(each))) {
    await promisify(execFile)(process.execPath, [...client.build], { cwd: join(root, client.folder), env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024 })
  }
  const { folder, remove } = await prepareTemplate()
  project.provide('journeyDatabase', folder)
  return remove
}

/** Copies a client's pages: a later build cannot change a running test. */
export const copyPages = (name: keyof typeof clients, into: string): string => {
  const copy = join(into, name)
  cpSync(join(root, clients[name].out), copy, { recursive: true })
  return copy
}
