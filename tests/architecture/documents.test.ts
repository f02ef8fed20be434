import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, root, trackedFiles } from '../support/sources.ts'

const tracked = trackedFiles()
const folders = new Set(tracked.flatMap((path) => path.split('/').slice(0, -1).map((_each, i, parts) => parts.slice(0, i + 1).join('/'))))
const known = new Set([...tracked, ...folders])
const tops = new Set([...known].map((path) => path.split('/')[0]))
// Made when the product is built or run, never committed.
const made = /^(?:\.data|node_modules|coverage|tests\/artifacts|prisma\/generated|(?:admin|miniapp|sandbox)\/dist)(?:\/|$)|^\.env$/

const documents = tracked.filter((path) => path.endsWith('.md'))
/** Words in a document that are paths of this tree: in backticks and beginning with a folder of the top level, or the target of a link. */
const mentionedIn = (path: string): string[] => {
  const text = read(path)
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => String(word)).filter((word) => /^[\w.@-]+(?:\/[\w.@*{},-]+)*\/?$/.test(word) && tops.has(word.split('/')[0]) && (word.includes('/') || /\.\w+$/.test(word)))
  const linked = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => normalize(join(dirname(path), String(target))))
  return [...quoted, ...linked].map((word) => word.replace(/\/$/, ''))
}
const exists = (word: string): boolean => {
  if (made.test(word) || known.has(word) || existsSync(join(root, word))) return true
  const glob = new RegExp(`^${word.replace(/[.@]/g, '\\$&').replace(/\{([^}]*)\}/g, (_all, each: string) => `(?:${each.replaceAll(',', '|')})`).replaceAll('**', '.+').replaceAll('*', '[^/]*')}$`)
  return /[*{]/.test(word) && [...known].some((path) => glob.test(path))
}

describe('documents tell of what is there', () => {
  it('README in two languages, glossary and decisions are among them', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'api/domain/GLOSSARY.md']))
    expect(documents.filter((path) => path.startsWith('docs/decisions/')).length).toBeGreaterThan(3)
    expect(documents.flatMap(mentionedIn).length).toBeGreaterThan(20)
  })

  for (const path of documents) {
    it(`every path in ${path} exists`, () => {
      expect(mentionedIn(path).filter((word) => !exists(word))).toEqual([])
    })
  }

  it('every decision that code or documents cite by number exists, and numbers are given once', () => {
    const numbers = documents.filter((path) => path.startsWith('docs/decisions/')).map((path) => /\/(\d{4})-/.exec(path)?.[1])
    expect(new Set(numbers).size).toBe(numbers.length)
    const cited = tracked.filter((path) => /\.(?:tsx?|md|prisma|mjs)$/.test(path)).flatMap((path) => [...read(path).matchAll(/docs\/decisions\/(\d{4})/g)].map(([, number]) => ({ path, number })))
    expect(cited.filter(({ number }) => !numbers.includes(number))).toEqual([])
  })

  it('every command a document tells to run with npm is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const told = documents.flatMap((path) => [...read(path).matchAll(/`(?:npm run|pnpm) ([\w:-]+)/g)].map(([, name]) => String(name))).filter((name) => !['install', 'exec', 'add', 'dlx'].includes(name))
    expect(told.filter((name) => !(name in scripts))).toEqual([])
  })

  it('the README shows the way into every folder of the first level', () => {
    for (const path of ['README.md', 'README.zh-CN.md']) for (const top of ['api', 'miniapp', 'admin', 'prisma', 'workers', 'sandbox', 'deploy', 'tests', 'docs']) expect(read(path), `${path}: ${top}`).toMatch(new RegExp(`\\]\\(${top}[/)]`))
  })
})
