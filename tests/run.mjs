// `npm test`: prepares like `npm start`, adds what only tests need, and runs every test.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { buildAdmin, buildH5, checkNode, generate, install, Plain, root, run, say } from '../deploy/prepare.mjs'

const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? ''
}

const findBrowser = () => process.env.MINSHENG_BROWSER ?? (onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  || ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'].find((file) => existsSync(file)) || '')
const findRedis = () => process.env.MINSHENG_REDIS_SERVER ?? onPath('redis-server')
const findOffice = () => process.env.MINSHENG_OFFICE ?? onPath('soffice')
const hasChineseFont = () => ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/truetype/noto/NotoSansCJK-Regular.ttc'].some((file) => existsSync(file))

/** Debian packages the tests use and this machine lacks; only root can add them, and only where apt is. */
const addPackages = async () => {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk']), ...(findRedis() ? [] : ['redis-server']), ...(findOffice() ? [] : ['libreoffice-writer-nogui'])]
  if (missing.length === 0 || process.platform !== 'linux' || process.getuid() !== 0 || !onPath('apt-get')) return
  say(`· 安装测试用的软件 ${missing.join('、')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update'], { env })
    // Without its service: the tests start a Redis of their own.
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env: { ...env, RUNLEVEL: '1' } })
  } catch (problem) {
    say(`  没有装成：${problem.message}`)
  }
}

const sayWhatIsLeftOut = (browser, redis, office) => {
  if (!browser) say('没有找到 Chromium，下面这些测试跳过：tests/journeys 里的全部页面测试。装好后重新运行，或用 MINSHENG_BROWSER 指出它在哪里。\nNo Chromium: the browser journeys in tests/journeys are left out.')
  if (!redis) say('没有找到 redis-server，下面这些测试跳过：tests/faults 和 tests/integration 里标明 Redis 的测试。装好后重新运行，或用 MINSHENG_REDIS_SERVER 指出它在哪里。\nNo redis-server: the tests on Redis are left out.')
  if (!office) say('没有找到 LibreOffice，下面这些测试跳过：tests/contract 里打印 Word 表格的测试。装好后重新运行，或用 MINSHENG_OFFICE 指出 soffice 在哪里。\nNo LibreOffice: the tests that print Word files are left out.')
}

// Each group has the machine to itself: the last two start whole sets of processes and measure by the clock.
const groups = [['unit', 'contract', 'architecture', 'integration', 'replay'], ['weapp'], ['journeys'], ['faults']]

const vitest = (projects, report, env) => new Promise((resolve) => {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--passWithNoTests', ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default', '--reporter=./tests/reporter.mjs']
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env, CI: 'true', MINSHENG_TEST_REPORT: report }, stdio: ['ignore', 'inherit', 'inherit'] })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  child.on('exit', (code) => resolve(code ?? 1))
})

const resultOf = (projects, report, code) => {
  const { passed = 0, failed = 0, skipped = 0, failures = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  if (code === 0 || failures.length > 0) return { passed, failed: Math.max(failed, failures.length), skipped, failures }
  return { passed, failed: 1, skipped, failures: [{ where: projects.join('、'), words: `vitest ended with ${code} and named no test` }] }
}

const runGroups = async (env) => {
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-test-report-'))
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const [index, projects] of groups.entries()) {
    say(`\n· 测试 ${projects.join('、')}`)
    const report = join(folder, `${index}.json`)
    const { failures, ...counts } = resultOf(projects, report, await vitest(projects, report, env))
    for (const key of Object.keys(counts)) total[key] += counts[key]
    total.failures.push(...failures)
  }
  rmSync(folder, { recursive: true, force: true })
  return total
}

const test = async () => {
  const started = Date.now()
  checkNode()
  await install()
  await generate()
  await buildH5()
  await buildAdmin()
  await addPackages()
  const [browser, redis, office] = [findBrowser(), findRedis(), findOffice()]
  sayWhatIsLeftOut(browser, redis, office)
  const { passed, failed, skipped, failures } = await runGroups({ MINSHENG_BROWSER: browser, MINSHENG_REDIS_SERVER: redis, MINSHENG_OFFICE: office })
  sayWhatIsLeftOut(browser, redis, office)
  for (const { where, words } of failures) say(`\n没有通过：${where}\n${words}`)
  say(`\n用时 ${((Date.now() - started) / 60_000).toFixed(1)} 分钟`)
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 ? 1 : 0
}

test().catch((problem) => {
  process.stderr.write(`\n${problem instanceof Plain ? problem.message : problem?.stack ?? problem}\n`)
  process.exit(1)
})
