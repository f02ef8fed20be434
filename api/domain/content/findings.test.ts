import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstHalf } from '../guides/catalogue/first-half.ts'
import { day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { clockRules } from '../clock/rules.ts'
import type { Article, Place, Posting, Written } from './bodies.ts'
import { findingsOf, unsettled } from './findings.ts'
import { passagesOf } from './passages.ts'
import { postingUntil } from './posting-days.ts'
import { citesIn } from './public-copy.ts'
import { readHtml } from './read-html.ts'
import { shortHash } from './short-hash.ts'
import { siteTargetOf } from './site-links.ts'

const facts = { keep: ['0737-7222345'], files: [], problems: [] }
const id = '430923194703152426'
const article = (over: Partial<Article> = {}): Written => ({ kind: 'article', body: { column: 'notices', title: '通知', summary: '', html: '<p>好</p>', fileIds: [], from: null, cites: [], pinned: false, ...over } })
const basis = [{ law: '最低生活保障审核确认办法', article: '第十九条', docNo: null, verified: true }]
const posting = (over: Partial<Posting> = {}): Written => ({
  kind: 'posting', body: { category: 'minimum-living', title: '公示', townshipCode: null, village: null, intro: '现予公示。', lines: [{ name: '谢满秀', familySize: 2, amount: 65_000 }], days: 7, objectionPhone: '0737-7222345', basis, ...over }
})
const told = (written: Written, over: Partial<Parameters<typeof findingsOf>[1]> = {}) => findingsOf(written, { ...facts, ...over }).map(({ place, kind, mustChange }) => `${place}｜${kind}${mustChange ? '！' : ''}`)

describe('private words in an article', () => {
  const rows: readonly [string, string[]][] = [
    [`<p>身份证${id}</p>`, ['正文 第1段｜身份证号！']], [`<p>一</p><p>残疾证${id}42</p>`, ['正文 第2段｜残疾证号！']], ['<p>卡号：6228480402564890018</p>', ['正文 第1段｜银行账号！']],
    ['<p>王某电话13873712345</p>', ['正文 第1段｜电话']], ['<p>监督电话：0737-7222000</p>', []], ['<p>社会救助股 0737-7222001</p>', []], ['<p>请打0737-7222345</p>', []], ['<p>他家电话0737-7222999</p>', ['正文 第1段｜电话']],
    ['<p>车牌湘HA1234</p>', ['正文 第1段｜车牌']], ['<p>申请人：李贵业</p>', ['正文 第1段｜姓名']], ['<p>住杨林社区12组</p>', ['正文 第1段｜住址']],
    [`<table><tr><th>姓名</th><th>金额</th></tr><tr><td>李贵业</td><td>650</td></tr></table>`, ['正文 第1个表 第2行｜姓名']], [`<table><tr>${[...id].map((digit) => `<td>${digit}</td>`).join('')}</tr></table>`, ['正文 第1个表 第1行｜身份证号！']],
    [`<ul><li>一</li><li>${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}</li></ul>`, ['正文 第2段｜身份证号！']]
  ]
  for (const [html, expected] of rows) it(`of ${html.slice(0, 50)}`, () => { expect(told(article({ html }))).toEqual(expected) })

  it('are found in title, summary, source and what is said of a picture', () => {
    const picture = `<p><img src="/api/contents/files/0f8fad5b-d9cb-469f-a165-70867728950e" alt="${id}" /></p>`
    expect(told(article({ title: id, summary: id, from: id, html: picture }), { files: [{ id: '0f8fad5b-d9cb-469f-a165-70867728950e', isPicture: true, alt: '' }] }))
      .toEqual(['标题｜身份证号！', '摘要｜身份证号！', '正文 第1段 图片说明｜身份证号！', '来源｜身份证号！'])
  })

  it('show little of what was found, have the same id as long as the text is the same, and are settled by a reason or not at all', () => {
    const [one, two] = [findingsOf(article({ html: `<p>申请人：李贵业，${id}</p>` }), facts), findingsOf(article({ html: `<p>申请人：李贵业，${id}</p><p>又一段</p>` }), facts)]
    expect(one.map(({ found }) => found).join()).not.toMatch(/李贵业|430923/)
    expect(two.map(({ findingId }) => findingId)).toEqual(one.map(({ findingId }) => findingId))
    expect(unsettled(one, one)).toEqual(one.filter(({ mustChange }) => mustChange))
    expect(unsettled(one, [])).toEqual(one)
  })
})

describe('what is broken in an article', () => {
  const file = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const picture = (alt: string) => `<p>好<img src="/api/contents/files/${file}" alt="${alt}" /></p>`
  it('a picture without words, of a file that is gone, or an attached picture without words', () => {
    expect(told(article({ html: picture('') }), { files: [{ id: file, isPicture: true, alt: '' }] })).toEqual(['正文 第1段｜图片没有说明！'])
    expect(told(article({ html: picture('窗口') }))).toEqual(['附件｜附件找不到！'])
    expect(told(article({ html: '<p>好</p>', fileIds: [file] }), { files: [{ id: file, isPicture: true, alt: ' ' }] })).toEqual(['附件｜图片没有说明！'])
  })
  it('a link that leads nowhere safe', () => {
    for (const html of ['<p><a>看</a></p>', '<p><a href="http://a.cn">看</a></p>', '<p><a href="#/nowhere/x">看</a></p>', '<p><a href="tel:1">看</a></p>', '<p><a href="https://x">看</a></p>']) expect(told(article({ html })), html).toEqual(['正文 第1段｜链接不能用！'])
    for (const html of ['<p><a href="https://www.mca.gov.cn/">看</a></p>', '<p><a href="#/guides/orphan">看</a></p>', '<p><a href="tel:0737-7222000">窗口</a></p>']) expect(told(article({ html })), html).toEqual([])
    expect([siteTargetOf('#/forms/orphan'), siteTargetOf('#/articles/20260101-ab'), siteTargetOf('#/guides/')]).toEqual([{ kind: 'form', key: 'orphan' }, { kind: 'article', key: '20260101-ab' }, null])
  })
  it('an empty text', () => { expect(told(article({ html: '' }))).toEqual(['正文｜没有填！']) })
})

describe('a 公示', () => {
  it('of a benefit names people with the lawful fields, and nobody anywhere else', () => {
    expect(told(posting())).toEqual([])
    expect(told(posting({ intro: '谢满秀家里困难。' }))).toEqual(['说明｜姓名！'])
    expect(told(posting({ title: '关于蒋伏初等户的公示', lines: [{ name: '蒋伏初', familySize: 1, amount: 100 }] }))).toEqual(['标题｜姓名！'])
    expect(told(posting({ lines: [{ name: '谢满秀', familySize: null, amount: null }] }))).toEqual(['公示 第1户｜没有填！', '公示 第1户｜没有填！'])
    expect(told(posting({ lines: [{ name: `谢满秀${id}`, familySize: 1, amount: 100 }] }))).toContain('公示 第1户｜身份证号！')
  })
  it('never names a child', () => {
    expect(told(posting({ category: 'unattended-child-count', lines: [{ name: null, familySize: 12, amount: null }] }))).toEqual([])
    expect(told(posting({ category: 'unattended-child-count', lines: [{ name: '谢小宝', familySize: 1, amount: null }] }))).toContain('公示 第1户｜不能公示！')
    for (const title of ['孤儿基本生活费公示', '事实无人抚养儿童公示', '困境学生补助公示']) expect(told(posting({ category: 'other', title })), title).toContain('公示 第1户｜未成年人姓名！')
  })
  it('that no law names the fields of says why it names somebody', () => {
    expect(told(posting({ category: 'other', title: '适老化改造公示' }))).toEqual(['公示 第1户｜姓名'])
    expect(told(posting({ basis: [] }))).toEqual(['依据｜没有填！'])
    expect(told(posting({ objectionPhone: '13873712345' }))).toEqual(['异议电话｜电话'])
  })

  it('hangs seven whole days after the day it was put up at least, and over a day off to the next working day', () => {
    const until = (from: string, days = 7) => postingUntil(day(from), days, clockRules, loadedCalendar)
    expect([until('2026-03-02'), until('2026-03-02', 3), until('2026-03-02', 10), until('2026-09-18'), until('2026-09-24')]).toEqual(['2026-03-09', '2026-03-09', '2026-03-12', '2026-09-28', '2026-10-08'])
    expect(postingUntil(day('2026-03-02'), 7, [], loadedCalendar)).toBe('2026-03-09')
  })
})

describe('other kinds', () => {
  it('a place shows its people; a mobile is kept with a reason', () => {
    const place: Place = { unitId: 'office', name: '办公室', address: '东坪镇迎春路12号', room: '302', floorPlan: null, roomId: null, hours: '工作日', phone: '0737-7222000', people: [{ name: '李贵业', title: '主任', duty: '公文', phone: '13873712345', guideIds: [] }], townshipCode: null, villages: [{ name: '杨林社区', assistant: { name: '谢满秀', phone: '13873712346' }, childDirector: null }], note: '', verified: false }
    expect(told({ kind: 'place', body: place })).toEqual(['负责的人 1 电话｜电话', '杨林社区 协理员电话｜电话'])
  })
  it('what the check of guides says is a finding once', () => {
    const guide = firstHalf[0]
    if (!guide) throw new Error('the catalogue has guides')
    expect(told({ kind: 'guide', body: { ...guide, steps: [] } })).toEqual([])
    expect(told({ kind: 'guide', body: guide }, { problems: ['名称：太长'] })).toEqual(['整份内容｜没有写对！'])
    expect(citesIn({ kind: 'guide', body: guide }).some(({ kind, name }) => kind === 'law' && name.length > 2)).toBe(true)
  })
  it('a standard has days that are days, in order and without overlap', () => {
    const value = { amount: 100, from: '2026-01-01', to: '2026-12-31' as string | null, docNo: '安政办发〔2026〕1号', note: '' }
    const standard = (...values: (typeof value)[]): Written => ({ kind: 'standard', body: { key: 'x', name: '标准', unit: '元', values } })
    expect(told(standard(value, { ...value, from: '2027-01-01', to: null }))).toEqual([])
    expect(told(standard({ ...value, from: '2026-02-30' }))).toEqual(['第1个时期 施行日｜日期不对！'])
    expect(told(standard({ ...value, to: '2025-12-31' }))).toEqual(['第1个时期｜日期不对！'])
    expect(told(standard({ ...value, to: null }, { ...value, from: '2027-01-01', to: null }))).toEqual(['第2个时期｜时期重叠！'])
  })
  it('a form takes the version before until the new one is there, and a plan keeps its rooms inside', () => {
    expect(told({ kind: 'form', body: { formId: 'orphan', version: 2, from: '2026-05-01', formerUntil: '2026-04-01', note: '' } })).toEqual(['旧版可用至｜日期不对！'])
    const room = { id: 'a', label: '302', kind: 'office', x: 0, y: 0, width: 20, height: 20 }
    expect(told({ kind: 'floor-plan', body: { key: 'f', name: '三楼', floor: '3', ratio: 2, rooms: [room, room, { ...room, id: 'b', x: 90 }] } })).toEqual(['房间 2｜编号重复！', '房间 3｜画出了边！'])
  })
  it('every text of a guide is looked at', () => {
    const guide = firstHalf[4]
    if (!guide) throw new Error('the catalogue has guides')
    const text = JSON.stringify(passagesOf({ kind: 'guide', body: guide }))
    for (const { name, note } of guide.papers) expect([text.includes(name), note === null || text.includes(note.replaceAll('"', '\\"'))]).toEqual([true, true])
    for (const { text: said } of guide.steps) expect(text).toContain(said)
  })
})

describe('reading HTML', () => {
  it('counts paragraphs and rows as a reader does', () => {
    expect(readHtml('<h2>甲</h2><p>乙&amp;&lt;丙&#65;</p><table><caption>丁</caption><tr><th>戊</th></tr><tr><td><p>己</p><p>庚</p></td></tr></table><p>辛</p>').blocks.map(({ place, cells }) => `${place} ${cells.join('|')}`))
      .toEqual(['正文 第1段 甲', '正文 第2段 乙&<丙A', '正文 第3段 丁', '正文 第1个表 第1行 戊', '正文 第1个表 第2行 己庚', '正文 第4段 辛'])
  })
  it('loses no word of any text', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'h3', 'li', 'td'), fc.stringMatching(/^[a-z0-9]{1,8}$/)), { maxLength: 20 }), (parts) => {
      const html = parts.map(([tag, text]) => tag === 'td' ? `<table><tr><td>${text}</td></tr></table>` : `<${tag}>${text}</${tag}>`).join('')
      expect(readHtml(html).blocks.flatMap(({ cells }) => cells)).toEqual(parts.map(([, text]) => text))
    }))
  })
  it('names different texts differently', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_each, i) => shortHash(`李贵业${i}`))).size).toBe(20_000)
  })
})
