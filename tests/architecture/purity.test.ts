import { describe, expect, it } from 'vitest'
import { read, root, trackedFiles } from '../support/sources.ts'
import { execFileSync } from 'node:child_process'

const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
const domain = trackedFiles().filter((path) => /^api\/domain\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
const impure = /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.|\bcrypto\b|\bprocess\.|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bconsole\.|\bglobalThis\b|\bIntl\.|\btoLocale|\bgetTimezoneOffset\b|\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(/

describe('the domain', () => {
  it('has files to look at, and the pattern finds what it looks for', () => {
    expect(domain.length).toBeGreaterThan(25)
    for (const guilty of ['new Date()', 'Date.now()', 'Math.random()', 'd.getDay()', 'process.env']) expect(impure.test(guilty)).toBe(true)
    for (const innocent of ['new Date(ms)', 'Date.UTC(1, 2, 3)', 'd.getUTCDay()']) expect(impure.test(innocent)).toBe(false)
  })

  for (const path of domain) {
    it(`${path.slice('api/domain/'.length)} reads no clock, no chance, no time zone and no outside`, () => {
      expect(code(read(path)).match(impure)?.[0]).toBeUndefined()
    })
  }

  it('compiles without knowing Node or a browser', { timeout: 120_000 }, () => {
    expect(() => execFileSync('npx', ['tsc', '-p', 'api/domain', '--noEmit'], { cwd: root, stdio: 'pipe' })).not.toThrow()
  })

  it('says of every exported function what it does', () => {
    const silent = domain.flatMap((path) => [...read(path).matchAll(/(\*\/\n|[^\n]*\n)export const (\w+) = (?:async )?(?:<[^>]*>)?\(/g)]
      .filter(([, before]) => !before?.endsWith('*/\n')).map(([, , name]) => `${path}: ${name}`))
    expect(silent).toEqual([])
  })
})
