import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoPassword, demoPeople } from '@minsheng/deploy/local/demo/people.ts'
import type { Account } from './accounts.ts'

const dataDir = process.env['MINSHENG_DATA'] ?? fileURLToPath(new URL('../../.data', import.meta.url))

const readKept = <T>(name: string, instead: string): T => {
  const file = join(dataDir, name)
  if (!existsSync(file)) throw new Error(`没有找到 ${file}。请先运行 npm start，或用 ${instead} 给出`)
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** The stand-in for WeChat of the local start. */
export const findSandbox = (): string => `http://127.0.0.1:${readKept<{ sandbox: number }>('ports.json', '--sandbox').sandbox}`

/** The demo accounts of the local start, with the seeds of their authenticators. */
export const findAccounts = (): Account[] => {
  const { totpSeeds } = readKept<{ totpSeeds: Record<string, string> }>('secrets.json', '--accounts')
  return demoPeople.map(({ login }) => ({ login, password: demoPassword, totp: totpSeeds[login] ?? null }))
}
