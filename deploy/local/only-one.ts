import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writePrivateJson } from './private-file.ts'

type Running = { pid: number, born: string, url: string }

// A process id is used again sooner or later: on Linux the moment of birth tells whether it is still the same process.
const birthOf = (pid: number): string => {
  const file = `/proc/${pid}/stat`
  // The program's name stands in brackets and may hold blanks; the 20th field after it is the start time.
  return existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '' : ''
}

const isStillThere = ({ pid, born }: Running): boolean => {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    if ((problem as { code?: string }).code !== 'EPERM') return false
  }
  return birthOf(pid) === born
}

/** Where another launcher serves this same data folder (empty while it is still starting), or `null`. */
export const servedElsewhere = (dataDir: string): string | null => {
  const running = readJson<Running>(join(dataDir, 'running.json'))
  return running && running.pid !== process.pid && isStillThere(running) ? running.url : null
}

/** Notes that this process serves the folder, and where. */
export const noteRunning = (dataDir: string, url: string): void =>
  writePrivateJson(join(dataDir, 'running.json'), { pid: process.pid, born: birthOf(process.pid), url } satisfies Running)

/** Takes the note away when this process ends. */
export const forgetAtExit = (dataDir: string): void => {
  process.once('exit', () => rmSync(join(dataDir, 'running.json'), { force: true }))
}
