import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openLog, type LogFile } from './log-file.ts'
import { PlainProblem } from './plain-problem.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guard = new URL('leave-with-parent.ts', import.meta.url).href

const READY_MS = 60_000
const GRACE_MS = 12_000
const STEADY_MS = 60_000
const LONGEST_PAUSE_MS = 30_000

export type ProcessPlan = {
  name: string
  /** Program, as a path from the root of the tree. */
  entry: string
  env: Readonly<Record<string, string | undefined>>
  logFile: string
  /** Resolves when the program can work; it is asked again until it does. */
  isReady: () => Promise<boolean>
  /** Start it again when it ends by itself. Default true; a fault test says no. */
  revive?: boolean
  /** Told when the program ended by itself. */
  onDied?: (how: string) => void
}

/** One program of ours as a child process. It never outlives this process: see leave-with-parent.ts. */
export type ManagedProcess = {
  readonly name: string
  pid: () => number | null
  /** Starts it and waits until it is ready; throws with its last words when it ends before that. */
  start: () => Promise<void>
  /** Asks it to finish and waits; after twelve seconds it is ended. */
  stop: () => Promise<void>
  /** Ends it on the spot, as a power cut would. */
  kill: () => Promise<void>
}

/** Whether an address answers with success. */
export const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

const isRunning = (child: ChildProcess | null): child is ChildProcess => child !== null && child.exitCode === null && child.signalCode === null

// A group of its own: Ctrl-C in a terminal must reach the launcher only, which then stops everything in order.
const launch = ({ entry, env }: ProcessPlan, log: LogFile): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', guard, entry], {
    cwd: root, env: { ...process.env, ...env }, detached: process.platform !== 'win32', windowsHide: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc']
  })
  if (child.stdout) log.follow(child.stdout)
  if (child.stderr) log.follow(child.stderr)
  child.on('error', (problem) => log.write(String(problem)))
  return child
}

const waitUntilReady = async ({ name, isReady }: ProcessPlan, child: ChildProcess, log: LogFile): Promise<void> => {
  const deadline = Date.now() + READY_MS
  while (!await isReady()) {
    if (!isRunning(child)) throw new PlainProblem(`${name} 没有启动成功：\n${log.last()}`)
    if (Date.now() > deadline) throw new PlainProblem(`${name} 一分钟内没有准备好：\n${log.last()}`)
    await delay(50)
  }
}

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  const ended = once(child, 'exit')
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await ended
  clearTimeout(timer)
}

/** Prepares one program; nothing runs before `start`. */
export const manageProcess = (plan: ProcessPlan): ManagedProcess => {
  const log = openLog(plan.logFile, plan.name)
  let child: ChildProcess | null = null
  let wanted = false
  let failures = 0

  const revive = async (lived: number, how: string) => {
    plan.onDied?.(how)
    failures = lived > STEADY_MS ? 0 : failures + 1
    await delay(Math.min(250 * 2 ** failures, LONGEST_PAUSE_MS), undefined, { ref: false })
    if (wanted && !isRunning(child) && plan.revive !== false) run()
  }

  const run = (): ChildProcess => {
    const [running, started] = [launch(plan, log), Date.now()]
    child = running
    running.once('exit', (code, signal) => {
      log.write(`ended: ${signal ?? code}`)
      if (wanted && child === running) void revive(Date.now() - started, String(signal ?? code))
    })
    return running
  }

  const leave = async (signal: 'SIGTERM' | 'SIGKILL') => {
    wanted = false
    if (isRunning(child)) await end(child, signal)
  }

  return {
    name: plan.name,
    pid: () => (isRunning(child) ? child.pid ?? null : null),
    start: async () => {
      await waitUntilReady(plan, run(), log)
      wanted = true
    },
    stop: () => leave('SIGTERM'),
    kill: () => leave('SIGKILL')
  }
}
