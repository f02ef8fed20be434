import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { townships } from '../routing/units.ts'
import { voices } from './county-examples.ts'
import { calm, dangers, publicity, splits, wholes } from './danger-examples.ts'
import { letters } from './letter-examples.ts'
import { rehearse } from './rehearse.ts'
import { releaseRules } from './rehearsal-rules.ts'
import { applications, grievances, outside, type SpokenExample } from './spoken-examples.ts'

const read = (text: string, channel = 'miniapp') => rehearse({ id: '1', received: day('2026-03-05'), channel, text }, releaseRules)
const oneOf = (bar: string) => bar.split('|')

const asAClerkWould = ([text, type, path, category, owner]: SpokenExample) => {
  const result = read(text)
  expect(oneOf(type)).toContain(result.type)
  expect(oneOf(path)).toContain(result.path)
  expect(oneOf(category)).toContain(result.category)
  expect(oneOf(owner)).toContain(result.owner)
}

describe('a clerk would read it so: questions and applications', () => it.each(applications)('%s', (...example) => asAClerkWould(example)))
describe('a clerk would read it so: objections, complaints, reports, proposals', () => it.each(grievances)('%s', (...example) => asAClerkWould(example)))
describe('a clerk would read it so: what belongs to others', () => it.each(outside)('%s', (...example) => asAClerkWould(example)))
describe('a clerk would read it so: voices of the county', () => it.each(voices)('%s', (...example) => asAClerkWould(example)))

describe('a clerk would read it so: letters', () => it.each(letters)('%s', (...example) => asAClerkWould(example)))

describe('somebody is in danger', () => {
  it.each(dangers)('%s', (text, path, owner) => {
    const result = read(text)
    expect(result).toMatchObject({ urgent: true, path })
    expect(oneOf(owner)).toContain(result.owner)
    expect(result.due).toHaveProperty('P05')
  })
  it.each(calm)('nobody is: %s', (text) => expect(read(text).urgent).toBe(false))
  it('a child in danger is reported at once, and never public', () => {
    expect(read('隔壁屋里的小孩天天被他后妈打')).toMatchObject({ publication: 'never', co: expect.arrayContaining(['县公安局']), due: { R17: { day: '2026-03-05', rolled: '2026-03-05' } } })
  })
})

describe('two matters in one letter', () => {
  it.each(splits)('are two: %s', (text, owners) => {
    const result = read(text)
    expect(result.split).toBe(true)
    const said = result.reasons.find((reason) => reason.startsWith('分件')) ?? ''
    for (const owner of owners.split('、')) expect(oneOf(owner).some((name) => said.includes(name)), said).toBe(true)
  })
  it.each(wholes)('is one: %s', (text) => expect(read(text).split).toBe(false))
})

describe('what may be published', () => it.each(publicity)('%s → %s', (text, publication) => expect(read(text).publication).toBe(publication)))

describe('every township', () => {
  it.each(townships)('$name receives the applications of its people, but none about itself', ({ name }) => {
    expect(read(`我是${name}的，想申请低保`)).toMatchObject({ owner: name, path: '办事', co: expect.arrayContaining(['社会救助股']) })
    for (const text of [`${name}民政所拖着不给办低保`, `${name}政府干部克扣我的低保金`, `举报${name}大溪村村支书把低保给了亲戚`]) expect(read(text).owner).not.toBe(name)
  })
})

describe('an objection to a decision', () => {
  it('carries the sixty days and the promise, and says so', () => {
    const result = read('我的低保被停了，凭什么')
    expect(result).toMatchObject({ path: '复议', due: { R24: { day: '2026-05-04', rolled: '2026-05-06' }, P03: expect.anything() } })
    expect(result.reasons.join('')).toContain('60日')
  })
})

describe('a unit that is complained of', () => {
  it.each([
    ['殡仪馆的人收了我红包还乱收费', '殡葬事务中心'], ['救助管理站不管流浪的人', '救助管理站'], ['婚姻登记中心态度恶劣，结婚证不给办', '婚姻登记中心'], ['社会救助股的人收了礼才给评低保', '社会救助股'],
    ['社会福利院虐待老人', '社会福利院'], ['核对中心乱核对，说我有存款', '居民家庭经济状况核对中心']
  ])('“%s” is not given to it', (text, name) => expect(read(text).owner).not.toBe(name))
})

describe('what another body sends on', () => {
  it.each(['红网', '人民网领导留言板', '12345', '信访局转办'])('from %s may be sent back within five working days', (channel) => {
    expect(read('低保什么时候发', channel).due).toMatchObject({ R02: { day: '2026-03-12' } })
  })
  it.each(['miniapp', 'phone', 'letter', 'visit'])('and what a citizen brings by %s may not', (channel) => {
    expect(read('低保什么时候发', channel).due).not.toHaveProperty('R02')
  })
})
