import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { root, trackedFiles } from '../support/sources.ts'

type Edge = { resolved: string, couldNotResolve: boolean }
type Report = {
  modules: { source: string, dependencies: Edge[] }[]
  summary: { totalCruised: number, violations: { rule: { name: string }, from: string, to: string }[] }
}

const places = ['api', 'workers', 'sandbox', 'prisma', 'admin/src', 'miniapp/src', 'deploy', 'tests']
const cruise = (): Report => {
  // It leaves with the number of violations; what it found is on its output all the same.
  try {
    return JSON.parse(execFileSync('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', '-T', 'json', ...places], { cwd: root, encoding: 'utf8', maxBuffer: 128 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] })) as Report
  } catch (problem) {
    return JSON.parse((problem as { stdout: string }).stdout) as Report
  }
}

describe('who may know whom', { timeout: 120_000 }, () => {
  const { modules, summary } = cruise()
  const seen = new Set(modules.map(({ source }) => source))
  const edge = (from: string, to: string) => modules.find(({ source }) => source === from)?.dependencies.some(({ resolved }) => resolved === to)

  it('the tool really read the tree: every source file, and where its imports lead', () => {
    const sources = trackedFiles().filter((path) => /^(?:api|workers|prisma|admin\/src|miniapp\/src)\/.*\.tsx?$/.test(path))
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter((path) => !seen.has(path) && !path.startsWith('prisma/generated'))).toEqual([])
    expect(summary.totalCruised).toBeGreaterThan(500)
    expect(edge('api/src/http/route.ts', 'node_modules/fastify/fastify.js')).toBe(true)
    expect(edge('api/src/features/staff-cases/act-on-case.ts', 'api/domain/case/decide.ts')).toBe(true)
    expect(edge('workers/src/handlers.ts', 'workers/src/handlers/send-notice.ts')).toBe(true)
    expect(edge('admin/src/lib/api.ts', 'api/contract/index.ts')).toBe(true)
    expect(edge('miniapp/src/platform/login.ts', 'node_modules/@tarojs/taro/index.js')).toBe(true)
  })

  it('every import leads somewhere', () => {
    expect(modules.flatMap(({ source, dependencies }) => dependencies.filter(({ couldNotResolve }) => couldNotResolve).map(({ resolved }) => `${source} → ${resolved}`))).toEqual([])
  })

  it('nobody imports what the boundaries keep from them', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })
})
