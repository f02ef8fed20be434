import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manageProcess, type ManagedProcess } from './processes.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
const started: ManagedProcess[] = []

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'minsheng-processes-')) })
afterEach(async () => {
  await Promise.all(started.splice(0).map((each) => each.stop()))
  rmSync(folder, { recursive: true, force: true })
})

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const eventually = async (holds: () => boolean): Promise<boolean> => {
  for (let waited = 0; waited < 15_000; waited += 50) {
    if (holds()) return true
    await delay(50)
  }
  return false
}

const program = (name: string, text: string): string => {
  const file = join(folder, `${name}.mts`)
  writeFileSync(file, text)
  return file
}

const manage = (text: string, over: Partial<Parameters<typeof manageProcess>[0]> = {}): ManagedProcess => {
  const managed = manageProcess({ name: 'sleeper', entry: program('program', text), env: {}, logFile: join(folder, 'log'), isReady: async () => true, ...over })
  started.push(managed)
  return managed
}

const sleeper = 'setInterval(() => {}, 1_000)'

describe('a program under the launcher', () => {
  it('is started again when it ends by itself, and told of', async () => {
    const died: string[] = []
    const managed = manage(sleeper, { onDied: (how) => died.push(how) })
    await managed.start()
    const first = managed.pid() ?? 0
    process.kill(first, 'SIGKILL')
    expect(await eventually(() => managed.pid() !== null && managed.pid() !== first)).toBe(true)
    expect(died).toEqual(['SIGKILL'])
  })

  it('stays down when it was stopped on purpose', async () => {
    const managed = manage(sleeper)
    await managed.start()
    await managed.stop()
    await delay(800)
    expect(managed.pid()).toBeNull()
  })

  it('explains with its own last words why it did not start', async () => {
    const managed = manage("console.error('no database here'); process.exit(3)", { isReady: async () => false })
    await expect(managed.start()).rejects.toThrow('no database here')
  })

  it('ends within seconds when the launcher is killed so that it cannot say goodbye', async () => {
    const launcher = program('launcher', `
      import { manageProcess } from ${JSON.stringify(new URL('processes.ts', import.meta.url).href)}
      const managed = manageProcess({
        name: 'orphan', entry: ${JSON.stringify(program('sleeper', sleeper))}, env: {}, logFile: ${JSON.stringify(join(folder, 'orphan.log'))}, isReady: async () => true
      })
      await managed.start()
      console.log(managed.pid())`)
    const parent = spawn(process.execPath, ['--import', 'tsx', launcher], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(parent.stdout, 'data') as [Buffer]
    const orphan = Number(said.toString('utf8'))
    expect(isAlive(orphan)).toBe(true)
    parent.kill('SIGKILL')
    expect(await eventually(() => !isAlive(orphan))).toBe(true)
  })
})
