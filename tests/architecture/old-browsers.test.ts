import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, trackedFiles } from '../support/sources.ts'

// Vite turns new syntax into old, but adds no method a browser lacks: these came after Chrome 87, which `admin/vite.config.ts` promises.
const tooNew = /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with)\(|\bstructuredClone\(|\b(?:Object|Map)\.groupBy\(|\bObject\.hasOwn\(|\bArray\.fromAsync\(|\bPromise\.withResolvers\(/

const panel = trackedFiles().filter((path) => /^admin\/src\/.+\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
const code = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const importedBy = (path: string): string[] => [...code(path).matchAll(/^(?:import|export) (?!type\b)[^'"]*? from '([^']+)'/gm)].flatMap(([, from = '']) => {
  const found = from.startsWith('@minsheng/') ? from.replace('@minsheng/', 'api/') : from.startsWith('.') ? posix.join(posix.dirname(path), from) : ''
  return existsSync(found) && /\.tsx?$/.test(found) ? [found] : []
})

/** Every file the panel's browser runs: its own, and what they import of the domain and the contract. */
const shipped = (): string[] => {
  const seen = new Set(panel)
  for (const path of seen) for (const next of importedBy(path)) seen.add(next)
  return [...seen]
}

describe('what the panel asks of a browser', () => {
  it('is looked for in its own files and in those of the domain it runs', () => {
    expect(shipped()).toEqual(expect.arrayContaining(['admin/src/main.tsx', 'api/domain/slots/check-schedule.ts', 'api/contract/limits.ts']))
    for (const guilty of ['all.at(-1)', 'list.toSorted()', 'structuredClone(it)', 'Object.groupBy(all, of)', 'all.findLast(is)']) expect(tooNew.test(guilty)).toBe(true)
    for (const innocent of ['{ at: 1 }', 'text.charAt(1)', 'look(at)', 'all.find(is)']) expect(tooNew.test(innocent)).toBe(false)
  })

  it('is nothing that came after Chrome 87', () => {
    expect(shipped().flatMap((path) => code(path).split('\n').filter((line) => tooNew.test(line)).map((line) => `${path}: ${line.trim()}`))).toEqual([])
  })
})
