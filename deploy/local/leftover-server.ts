import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const PATIENCE_MS = 20_000

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return (problem as { code?: string }).code === 'EPERM'
  }
}

/**
 * A server whose keeper was killed goes on by itself and holds its folder: it is told to finish, and waited for. Does
 * nothing when no server of ours is there.
 */
export const endLeftoverServer = async (postgresDir: string): Promise<void> => {
  const file = join(postgresDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const [pid = '', folder = ''] = readFileSync(file, 'utf8').split('\n')
  const commandLine = `/proc/${pid}/cmdline`
  const isOurs = folder === postgresDir && (!existsSync('/proc') || (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(postgresDir)))
  if (!isOurs || !isAlive(Number(pid))) return
  process.kill(Number(pid), 'SIGINT')
  for (let waited = 0; waited < PATIENCE_MS && isAlive(Number(pid)); waited += 100) await delay(100)
}
