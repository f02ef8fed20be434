import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const KEEP_BYTES = 10 * 1024 * 1024
const LAST_LINES = 20

export type LogFile = {
  follow: (stream: Readable) => void
  write: (line: string) => void
  /** The newest lines, for explaining why something did not start. */
  last: () => string
  close: () => Promise<void>
}

/** Appends lines with their time; a file that has grown large is put aside once, at opening. */
export const openLog = (file: string, name: string): LogFile => {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file) && statSync(file).size > KEEP_BYTES) renameSync(file, `${file}.1`)
  const out = createWriteStream(file, { flags: 'a' })
  const recent: string[] = []
  const write = (line: string) => {
    recent.push(line)
    if (recent.length > LAST_LINES) recent.shift()
    out.write(`${new Date().toISOString()} ${name} ${line}\n`)
  }
  return {
    write,
    follow: (stream) => { createInterface({ input: stream }).on('line', write) },
    last: () => recent.join('\n'),
    close: () => new Promise((done) => { out.end(done) })
  }
}
