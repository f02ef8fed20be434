import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type Journal<T> = { read: () => T[], append: (entry: T) => void, clear: () => void }

const entriesIn = <T>(text: string): T[] =>
  text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T)

/** One JSON text per line. A last line cut short by a kill was never answered for, so it is dropped. */
export const createJournal = <T>(path: string): Journal<T> => {
  mkdirSync(dirname(path), { recursive: true })
  return {
    read: () => {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      const whole = text.slice(0, text.lastIndexOf('\n') + 1)
      if (whole.length < text.length) writeFileSync(path, whole)
      return entriesIn<T>(whole)
    },
    append: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
    clear: () => writeFileSync(path, ''),
  }
}
