import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeCatalogue, type NoticeEvent, noticeEvents } from './catalogue.ts'
import { type Channel, channels, type NoticeEntry, type NoticeWords } from './entry.ts'
import { wordsFaults } from './check-words.ts'
import { exampleNotice } from './example-notice.ts'
import { factMeanings, isTyped } from './fact-names.ts'
import { fitValue } from './fit-value.ts'
import { namesIn } from './render.ts'

const entryOf = (event: NoticeEvent): NoticeEntry => noticeCatalogue[event]
const wordsOf = (event: NoticeEvent, over: Partial<NoticeWords> = {}): NoticeWords => {
  const { title, text, phrase, channels: ways } = entryOf(event)
  return { title, text, phrase, channels: ways, ...over }
}
const faultOf = (event: NoticeEvent, over: Partial<NoticeWords>) => wordsFaults(event, wordsOf(event, over))

describe('the words that ship', () => {
  it.each(noticeEvents)('of %s pass their own check, and every name in them has a meaning', (event) => {
    expect(wordsFaults(event, wordsOf(event))).toEqual([])
    expect(entryOf(event).facts.filter((name) => !Object.hasOwn(factMeanings, name))).toEqual([])
    expect(exampleNotice(event, wordsOf(event)).text).not.toMatch(/[{}]/)
  })
})

describe('what is wrong is named with its field and what to do', () => {
  const table: [string, NoticeEvent, Partial<NoticeWords>, keyof NoticeWords, string][] = [
    ['a name there is no fact of', 'case-answered', { text: '{caseNo} 已答复，{name}。' }, 'text', '没有{name}，只能用{caseNo}、{kind}'],
    ['a name in Chinese', 'case-answered', { text: '{caseNo} 已答复，{姓名}。' }, 'text', '花括号'],
    ['a name not closed', 'case-answered', { text: '{caseNo} 已答复，{caseNo' }, 'text', '花括号'],
    ['a name that must be there', 'case-accepted', { text: '{caseNo} 已受理。' }, 'text', '要有{day}'],
    ['what somebody typed, in a heading', 'extension-granted', { title: '延期：{reason}' }, 'title', '只能放在内容里'],
    ['what somebody typed, in the heading of a visit', 'booking-moved', { title: '{because}' }, 'title', '只能放在内容里'],
    ['no heading', 'case-answered', { title: ' ' }, 'title', '不能空着'],
    ['a heading too long', 'case-answered', { title: '答'.repeat(31) }, 'title', '最多 30 个字，现在有 31 个'],
    ['a heading too long once it is filled in', 'case-answered', { title: `{caseNo}${'答'.repeat(20)}` }, 'title', '填上编号和日期以后有 32 个字'],
    ['a text too long', 'case-answered', { text: `{caseNo}${'答'.repeat(200)}` }, 'text', '最多 200 个字'],
    ['a line break', 'case-answered', { text: '{caseNo}\n已答复' }, 'text', '写成一段'],
    ['a sign that turns the text round', 'case-answered', { text: '{caseNo}\u202e已答复' }, 'text', '看不见的符号'],
    ['a phrase too long', 'case-answered', { phrase: '已经有答复了' }, 'phrase', '1 到 5 个汉字'],
    ['a phrase with a stop', 'case-answered', { phrase: '已答复。' }, 'phrase', '不能有标点'],
    ['a phrase that forges a signature', 'case-answered', { phrase: '【银行】' }, 'phrase', '不能有标点'],
    ['a phrase with a name', 'case-answered', { phrase: '{day}' }, 'phrase', '1 到 5 个汉字'],
    ['an unknown way', 'case-answered', { channels: ['subscribe', 'fax' as Channel, 'desk'] }, 'channels', '不认识'],
    ['a way twice', 'case-answered', { channels: ['sms', 'sms', 'desk'] }, 'channels', '只写一次'],
    ['the law without a person', 'case-answered', { channels: ['subscribe', 'sms'] }, 'channels', '第三十四条要求告知到人'],
    ['the law by a person alone', 'case-answered', { channels: ['desk'] }, 'channels', '再选一种'],
    ['the law for those with an account alone', 'due-recounted', { channels: ['subscribe', 'official'] }, 'channels', '第二百零三条要求告知到人'],
    ['a visit in vain for whoever has no account', 'booking-cancelled', { channels: ['subscribe'] }, 'channels', '没有账号的人'],
    ['something after the person', 'case-answered', { channels: ['desk', 'sms'] }, 'channels', '放在最后'],
    ['a person for what is no task', 'booking-tomorrow', { channels: ['sms', 'desk'] }, 'channels', '没有可以交给工作人员的事'],
    ['a person for papers', 'papers-ready', { channels: ['sms', 'desk'] }, 'channels', '没有可以交给工作人员的事']
  ]
  it.each(table)('%s (%s)', (_what, event, over, field, says) => {
    const faults = faultOf(event, over)
    expect(faults.map((fault) => fault.field)).toContain(field)
    expect(faults.find((fault) => fault.field === field)?.text).toContain(says)
    expect(faults.every((fault) => fault.field === field)).toBe(true)
  })

  it('and what is right is not: another order, fewer ways, none at all where the law wants nothing', () => {
    expect(faultOf('case-answered', { channels: ['sms', 'subscribe', 'desk'] })).toEqual([])
    expect(faultOf('booking-tomorrow', { channels: [] })).toEqual([])
    expect(faultOf('booking-cancelled', { channels: ['desk'] })).toEqual([])
    expect(faultOf('case-rerouted', { channels: ['sms', 'desk'] })).toEqual([])
    expect(faultOf('extension-granted', { title: '{caseNo} 延期了', phrase: '延' })).toEqual([])
  })
})

const piece = fc.oneof(fc.constantFrom('已办', '{caseNo}', '{day}', '{reason}', '{code}', '{time}', '{because}', '{kept}', '{', '}', '【', '】', '\n', '13873712345'), fc.string({ unit: 'binary', maxLength: 6 }))
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const anyWords: fc.Arbitrary<NoticeWords> = fc.record({
  title: anyText, text: anyText, phrase: fc.oneof(fc.constantFrom('已办', '有号了'), anyText), channels: fc.array(fc.constantFrom(...channels, 'fax' as Channel), { maxLength: 5 })
})
const nearWords = (event: NoticeEvent) => fc.tuple(anyWords, fc.subarray(['title', 'text', 'phrase', 'channels'] as const)).map(([words, fields]) =>
  ({ ...wordsOf(event), ...Object.fromEntries(fields.map((field) => [field, words[field]])) }) as NoticeWords)

describe('whatever is typed', () => {
  const given = fc.constantFrom(...noticeEvents).chain((event) => fc.record({ event: fc.constant(event), words: nearWords(event) }))
  it('is judged, and what passes goes out unchanged with nothing anybody typed in it', () => {
    fc.assert(fc.property(given, ({ event, words }) => {
      if (wordsFaults(event, words).length > 0) return
      const { title, text, fields } = exampleNotice(event, words)
      for (const [field, value] of Object.entries(fields)) expect(fitValue(field, value), field).toBe(value)
      expect(namesIn(words.title).some(isTyped)).toBe(false)
      expect(`${title}${text}`).not.toMatch(/[{}\n]/)
      expect(JSON.stringify([title, fields])).not.toMatch(/核实|检修/)
      for (const name of entryOf(event).needs) expect(words.text).toContain(`{${name}}`)
      if (entryOf(event).lawful) expect(words.channels.length > 1 && words.channels.includes('desk')).toBe(true)
      if (words.channels.includes('desk')) expect(words.channels.at(-1)).toBe('desk')
    }), { numRuns: 1_000 })
  })
})
