import { parseArgs } from 'node:util'
import { fire, type NextShot, type Round } from './load.ts'
import { percentile } from '../replay/ledger.ts'
import { benchRush } from './rush.ts'
import { benchSearch } from './search.ts'
import { scenariosFor, type Scenario } from './scenarios.ts'
import { CASES, PUBLISHED, seedBench, type Seeded } from './seed.ts'
import { memoryOf, processorTimeOf, startServers, type Served, type Servers } from './servers.ts'

const CONNECTIONS = 32
const WARM_MS = 1_000
const ROUND_MS = 1_200
const ROUNDS = 6

const { values: { profile, only }, positionals: [part] } = parseArgs({ options: { profile: { type: 'string' }, only: { type: 'string' } }, allowPositionals: true })
const say = (line: string) => { process.stdout.write(`${line}\n`) }

/** `rates`: requests a second of each round. */
type Side = { rates: number[], latencies: number[], processorMs: number }
type Result = Scenario & { ours: Side, theirs: Side }

const helloShot: NextShot = () => ({ method: 'GET', path: '/hello' })

const assertExpected = (name: string, { unexpected }: Round): void => {
  if (unexpected.length > 0) throw new Error(`${name}：有 ${unexpected.length} 个不该有的回答，如 ${unexpected[0]}`)
}

const measure = async (scenario: Scenario, { ours, raw }: Servers): Promise<Result> => {
  const { name, expected, against, next } = scenario
  const shots = next()
  let from = 0
  const round = async (served: Served, isHello: boolean, milliseconds: number, side?: Side) => {
    const before = processorTimeOf(served)
    const done = await fire({ port: served.port, connections: CONNECTIONS, milliseconds, expected: isHello ? 200 : expected, next: isHello ? helloShot : shots, from })
    assertExpected(name, done)
    from += done.requests
    if (!side) return
    side.rates.push(done.requests / done.seconds)
    side.processorMs += processorTimeOf(served) - before
    for (const latency of done.latencies) side.latencies.push(latency)
  }
  const sides: [Side, Side] = [{ rates: [], latencies: [], processorMs: 0 }, { rates: [], latencies: [], processorMs: 0 }]
  const hello = against === 'hello'
  await round(ours, false, WARM_MS)
  await round(raw, hello, WARM_MS)
  for (let i = 0; i < ROUNDS; i += 1) {
    await round(ours, false, ROUND_MS, sides[0])
    await round(raw, hello, ROUND_MS, sides[1])
  }
  return { ...scenario, ours: sides[0], theirs: sides[1] }
}

const median = (numbers: readonly number[]): number => percentile(numbers.toSorted((a, b) => a - b), 0.5)
// Each round against the one right after it: whatever else the machine does then weighs on both alike.
const ratioOf = ({ ours, theirs }: Result): number => median(ours.rates.map((rate, i) => rate / (theirs.rates[i] ?? rate)))
const wide = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - [...text].reduce((cells, c) => cells + (c > '\u2E80' ? 2 : 1), 0)))
const cells = (side: Side): string => {
  const sorted = side.latencies.sort((a, b) => a - b)
  return `${median(side.rates).toFixed(0).padStart(8)}${percentile(sorted, 0.5).toFixed(1).padStart(8)}${percentile(sorted, 0.99).toFixed(1).padStart(8)}${(side.processorMs * 1_000 / sorted.length).toFixed(0).padStart(8)}`
}

const resultLine = (result: Result): string => {
  const { name, against, aim, ours, theirs } = result
  const ratio = ratioOf(result)
  return `${wide(name, 26)}${cells(ours)}  |${cells(theirs)}  ${against === 'hello' ? 'hello' : 'raw  '} ${(ratio * 100).toFixed(0).padStart(4)} %  ${ratio >= aim ? '达到' : '没到'} ${aim * 100} %`
}

const firstEtag = async (port: number): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${port}/api/answers`)
  await response.arrayBuffer()
  return response.headers.get('etag') ?? ''
}

const run = async (): Promise<void> => {
  let seeded: Seeded | undefined
  const fill = async (databaseUrl: string) => { seeded = await seedBench(databaseUrl) }
  say(`准备：嵌入式 PostgreSQL（真正落盘），${CASES} 件，公开答复 ${PUBLISHED} 条……`)
  const servers = await startServers(fill, profile ?? null)
  try {
    if (!seeded) throw new Error('nothing was seeded')
    const { ours, raw, jwtSecret } = servers
    const all = scenariosFor(jwtSecret, seeded, { connections: CONNECTIONS, etag: await firstEtag(ours.port) })
    say(`${CONNECTIONS} 个连接，轮流 ${ROUNDS} 轮、每轮 ${ROUND_MS / 1_000} 秒；左：民声 API，右：裸 Fastify + pg（同样的 SQL）或 hello-world\n`)
    say(`${wide('', 26)}${'req/s'.padStart(8)}${'p50 ms'.padStart(8)}${'p99'.padStart(8)}${'CPU µs'.padStart(8)}  |${'req/s'.padStart(8)}${'p50 ms'.padStart(8)}${'p99'.padStart(8)}${'CPU µs'.padStart(8)}`)
    for (const scenario of all.filter(({ name }) => !only || name.includes(only))) say(resultLine(await measure(scenario, servers)))
    say(`\n内存（RSS）：民声 ${memoryOf(ours)?.toFixed(0) ?? '？'} MB，裸服务 ${memoryOf(raw)?.toFixed(0) ?? '？'} MB；启动：民声 ${(ours.startMs / 1_000).toFixed(1)} 秒，裸服务 ${(raw.startMs / 1_000).toFixed(1)} 秒`)
  } finally {
    await servers.stop()
  }
}

const since = performance.now()
await (part === 'search' ? benchSearch() : part === 'rush' ? benchRush() : run())
say(`共用时 ${((performance.now() - since) / 1_000).toFixed(0)} 秒`)
