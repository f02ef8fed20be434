import { expect, it } from 'vitest'
import { waysWords } from './ways-words.ts'

const none = { reminders: [], phone: null, followsService: false }

it('says what WeChat still takes and where a text goes', () => {
  expect(waysWords({ reminders: [{ purpose: 'case-progress', left: 2 }, { purpose: 'case-answered', left: 1 }, { purpose: 'booking', left: 0 }], phone: '138****9876', followsService: false }))
    .toEqual(['办理进展：微信还能收 2 条', '短信发到 138****9876'])
})

it('with no way left asks the person to come and look', () => {
  expect(waysWords(none)).toEqual(['微信提醒没有剩的了，也发不了短信：有消息只在这里，请常来看看'])
})
