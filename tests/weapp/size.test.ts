import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import postcss from 'postcss'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureWeappBuilt, weappDist, weappFiles } from './build.ts'

const run = promisify(execFile)
const MAIN_PACKAGE_LIMIT = 1.2 * 1024 * 1024
// WeChat refuses any package above 2 MB.
const PACKAGE_LIMIT = 2 * 1024 * 1024

type AppJson = { pages: string[], subPackages: { root: string, pages: string[] }[], tabBar: { list: { pagePath: string }[] }, lazyCodeLoading: string, __usePrivacyCheck__: boolean }
const appJson = () => JSON.parse(fs.readFileSync(path.join(weappDist, 'app.json'), 'utf8')) as AppJson
const size = (files: readonly string[]) => files.reduce((sum, file) => sum + fs.statSync(file).size, 0)
const isIn = (root: string) => (file: string) => path.relative(weappDist, file).split(path.sep).join('/').startsWith(`${root}/`)

beforeAll(ensureWeappBuilt, 240_000)

describe('the mini program as WeChat will get it', () => {
  it('keeps its main package under 1.2 MB and every other package under 2 MB', () => {
    const roots = appJson().subPackages.map(({ root }) => root)
    const main = weappFiles().filter((file) => !roots.some((root) => isIn(root)(file)))
    expect(main.length).toBeGreaterThan(20)
    expect(size(main)).toBeLessThan(MAIN_PACKAGE_LIMIT)
    for (const root of roots) expect(size(weappFiles().filter(isIn(root))), root).toBeLessThan(PACKAGE_LIMIT)
  })

  it('has the five tabs in the main package and all other pages beside it', () => {
    const { pages, tabBar, subPackages } = appJson()
    expect(tabBar.list.map(({ pagePath }) => pagePath)).toEqual(pages)
    expect(pages).toHaveLength(5)
    const all = [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
    for (const page of all) for (const kind of ['js', 'json', 'wxml']) expect(fs.existsSync(path.join(weappDist, `${page}.${kind}`)), `${page}.${kind}`).toBe(true)
  })

  it('asks WeChat to check privacy and to load only the code a page needs', () => {
    expect(appJson()).toMatchObject({ __usePrivacyCheck__: true, lazyCodeLoading: 'requiredComponents' })
  })

  it('holds no script that a phone could not parse', { timeout: 120_000 }, async () => {
    const scripts = weappFiles().filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(15)
    await Promise.all(scripts.map((file) => run(process.execPath, ['--check', file])))
  })

  it('holds no regular expression that an iPhone before iOS 16.4 could not parse', () => {
    for (const file of weappFiles().filter((name) => name.endsWith('.js'))) expect(fs.readFileSync(file, 'utf8'), file).not.toMatch(/\(\?<[=!]/)
  })

  it('holds no style sheet that does not parse', () => {
    const sheets = weappFiles().filter((file) => file.endsWith('.wxss'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const file of sheets) expect(() => postcss.parse(fs.readFileSync(file, 'utf8'), { from: file }), file).not.toThrow()
  })

  it('tells a screen reader the names of what can be tapped', () => {
    expect(fs.readFileSync(path.join(weappDist, 'base.wxml'), 'utf8')).toMatch(/<button[^>]*aria-label="\{\{[^}]+\}\}"/)
  })
})
