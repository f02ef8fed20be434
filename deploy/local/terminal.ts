import { createInterface } from 'node:readline'
import { PlainProblem } from './plain-problem.ts'

/** Questions in the terminal, answered by a person or by lines from a pipe. */
export type Terminal = {
  readonly isInteractive: boolean
  /** The next line, without blanks around it. Throws when the pipe has ended. `hidden` does not show what is typed. */
  ask: (question: string, hidden?: boolean) => Promise<string>
  close: () => void
}

type Line = { resolve: (line: string) => void, reject: (problem: Error) => void }

/** Reads lines as they come: a pipe may deliver all answers before the first question is asked. */
export const openTerminal = (): Terminal => {
  const isInteractive = process.stdin.isTTY === true
  let muted = false
  const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: isInteractive })
  const show = (reader as unknown as { _writeToOutput?: (text: string) => void })._writeToOutput?.bind(reader)
  if (show) Object.assign(reader, { _writeToOutput: (text: string) => { if (!muted) show(text) } })
  const lines: string[] = []
  const waiting: Line[] = []
  let ended = false
  reader.on('line', (line) => { const next = waiting.shift(); if (next) next.resolve(line); else lines.push(line) })
  reader.on('close', () => { ended = true; for (const { reject } of waiting.splice(0)) reject(new PlainProblem('没有读到回答，已停止。')) })
  // In a terminal readline takes Ctrl-C for itself: hand it on, so that stopping is the same everywhere.
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))

  const nextLine = (): Promise<string> => new Promise((resolve, reject) => {
    const line = lines.shift()
    if (line !== undefined) resolve(line)
    else if (ended) reject(new PlainProblem('没有读到回答，已停止。'))
    else waiting.push({ resolve, reject })
  })

  const ask = async (question: string, hidden = false): Promise<string> => {
    process.stdout.write(question)
    muted = hidden && isInteractive
    try {
      return (await nextLine()).trim()
    } finally {
      muted = false
      if (hidden || !isInteractive) process.stdout.write('\n')
    }
  }
  return { isInteractive, ask, close: () => reader.close() }
}
