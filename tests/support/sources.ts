import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the tree. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file that belongs to the product and is not made by a tool, by its path from the root. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0').filter((path) => path !== '' && existsSync(join(root, path)))

/** What stands in a file. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')
