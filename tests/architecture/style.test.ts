import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { read, root, trackedFiles } from '../support/sources.ts'

const sources = trackedFiles().filter((path) => /\.tsx?$/.test(path) && !path.startsWith('prisma/generated/') && !path.startsWith('tests/artifacts/'))
const texts = sources.map((path) => ({ path, text: read(path) }))
const guilty = (pattern: RegExp, of = texts) => of.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('how the code is written', () => {
  it('in files that are there to look at', () => {
    expect(sources.length).toBeGreaterThan(400)
  })
  it('without semicolons at the end of a line and without tabs', () => {
    expect(guilty(/[^\s;];[ ]*$/m, texts.map(({ path, text }) => ({ path, text: text.replace(/`(?:\\.|[^`\\])*`/gs, '``').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '') })))).toEqual([])
    expect(guilty(/^\t/m)).toEqual([])
  })
  it('in TypeScript that can be erased: no enum, no namespace, no parameter property', () => {
    expect(guilty(/^\s*(?:export )?(?:const )?enum \w|^\s*(?:export )?namespace \w|constructor \([^)]*\b(?:private|public|readonly) /m)).toEqual([])
  })
  it('with the ending on every import of our own, and no path from the root', () => {
    const server = texts.filter(({ path }) => !/^(?:admin|miniapp)\//.test(path))
    expect(guilty(/from '\.{1,2}\/[^']*(?<!\.tsx?|\.json|\.mjs|\.js|\.css)'/, texts)).toEqual([])
    expect(guilty(/from '(?:~|@\/|src\/|api\/)/, server)).toEqual([])
  })
  it('without doors that hand on everything behind them, and without places for what has no name', () => {
    expect(guilty(/^export \* from/m)).toEqual([])
    expect(sources.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\/|\.tsx?$)/.test(path))).toEqual([])
  })
  it('without work left for later', () => {
    expect(texts.filter(({ path }) => path !== 'tests/architecture/style.test.ts').filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b|\bit\.(?:only|todo)\b|\bdescribe\.only\b|@ts-ignore|@ts-nocheck/.test(text)).map(({ path }) => path)).toEqual([])
  })
  it('without 系统异常 on any screen', () => {
    const screens = texts.filter(({ path }) => /^(?:admin|miniapp)\/src\/|^api\/src\/|^sandbox\//.test(path) && !path.endsWith('.test.ts'))
    expect(guilty(/系统异常|系统错误|未知错误|网络异常|服务器开小差/, screens)).toEqual([])
  })
  it('with names, lengths, promises and exports as the linter holds them', { timeout: 180_000 }, () => {
    let said = ''
    try {
      execFileSync('npx', ['oxlint', '--type-aware', '--deny-warnings', '-f', 'unix'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch (problem) {
      said = (problem as { stdout: string }).stdout
    }
    expect(said).toBe('')
  })
})
