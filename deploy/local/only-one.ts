import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writePrivateJson } from './private-file.ts'

type Running = { pid: number, url: string }

// A process id is used again sooner or later: on Linux the command line tells whether it is still us.
const isLauncher = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    return (problem as { code?: string }).code === 'EPERM'
  }
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('start.mjs')
}

/** Where another launcher serves this same data folder (empty while it is still starting), or `null`. */
export const servedElsewhere = (dataDir: string): string | null => {
  const running = readJson<Running>(join(dataDir, 'running.json'))
  return running && running.pid !== process.pid && isLauncher(running.pid) ? running.url : null
}

/** Notes that this process serves the folder, and where. */
export const noteRunning = (dataDir: string, url: string): void =>
  writePrivateJson(join(dataDir, 'running.json'), { pid: process.pid, url } satisfies Running)

/** Takes the note away when this process ends. */
export const forgetAtExit = (dataDir: string): void => {
  process.once('exit', () => rmSync(join(dataDir, 'running.json'), { force: true }))
}
