import { spokenCalendar } from '@minsheng/domain/calendar/spoken-day.ts'
import { expect, it } from 'vitest'
import { calendarWords, ruleWords } from './words.ts'

it('a limit is called by its name in the latest version, its number beside it', () => {
  const rules = [{ id: 'P03', name: '答复承诺' }, { id: 'P03', name: '投诉、求助答复' }]
  expect([ruleWords(rules, 'P03'), ruleWords(rules, 'X01')]).toEqual(['投诉、求助答复（P03）', 'X01'])
})

it('a calendar is called by the same words here and in the history of a case', () => {
  for (const version of ['gov-cn-2024-2026', 'gov-cn-2026-2026', 'gov-cn-2024-2027-v7', 'test']) expect(calendarWords(version)).toBe(spokenCalendar(version))
})
