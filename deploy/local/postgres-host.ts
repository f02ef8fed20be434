// Holds the embedded PostgreSQL as a program of its own, so that it is stopped properly even when the launcher is not
// there any more to do it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startEmbeddedPostgres } from '@minsheng/db/embedded.ts'

const dataDir = process.env['POSTGRES_DIR']
const port = Number(process.env['POSTGRES_PORT'])
if (!dataDir || !port) throw new Error('POSTGRES_DIR and POSTGRES_PORT are missing')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

// After a kill of this host its server may still be there: it holds the folder, so it is told to finish first.
const endLeftover = async (): Promise<void> => {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const [pid = '', folder = ''] = readFileSync(file, 'utf8').split('\n')
  const commandFile = `/proc/${pid}/cmdline`
  const isOurs = folder === dataDir && (!existsSync('/proc') || (existsSync(commandFile) && readFileSync(commandFile, 'utf8').includes(dataDir)))
  if (!isOurs || !isAlive(Number(pid))) return
  process.kill(Number(pid), 'SIGINT')
  for (let waited = 0; waited < 20_000 && isAlive(Number(pid)); waited += 100) await delay(100)
}

await endLeftover()
const starting = startEmbeddedPostgres({ dataDir, port, log: (line) => process.stdout.write(line.endsWith('\n') ? line : `${line}\n`) })

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await starting.then((server) => server.stop(), () => {})
  process.exit(0)
}
// The library's own handlers would end this process before the server has finished.
process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())

const server = await starting
process.stdout.write(`PostgreSQL listens on port ${server.port}\n`)
