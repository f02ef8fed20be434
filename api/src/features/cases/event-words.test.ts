import { describe, expect, it } from 'vitest'
import { day } from '@minsheng/domain/calendar/day.ts'
import { clockRules } from '@minsheng/domain/clock/rules.ts'
import { eventText } from './words.ts'

const light = (ruleId: string, level: 'yellow' | 'red' | 'listed') => eventText({ type: 'light-raised', ruleId, level, on: day('2026-11-20') }, clockRules)

describe('what staff read of a limit', () => {
  it('a card says which limit it is for and since when, not a number of the rule book', () => {
    expect(light('P06', 'yellow')).toBe('黄牌，2026年11月20日起：首次联系当事人快到期')
    expect(light('P03', 'red')).toBe('红牌，2026年11月20日起：投诉、求助答复超期')
    for (const { id } of clockRules) expect(light(id, 'listed')).not.toContain(id)
  })

  it('a card carries the name its limit had on that day', () => {
    const [rule] = clockRules.filter(({ id }) => id === 'P06')
    if (!rule) throw new Error('no rule P06')
    const renamed = [...clockRules.filter(({ id }) => id !== 'P06'), { ...rule, validTo: day('2026-11-30') }, { ...rule, name: '当天联系', validFrom: day('2026-12-01') }]
    expect(eventText({ type: 'light-raised', ruleId: 'P06', level: 'red', on: day('2026-11-20') }, renamed)).toContain('首次联系当事人')
    expect(eventText({ type: 'light-raised', ruleId: 'P06', level: 'red', on: day('2026-12-20') }, renamed)).toContain('当天联系')
  })

  it('an extension names what was lengthened, a recount the calendar in words', () => {
    expect(eventText({ type: 'extension-granted', ruleId: 'R03', amount: 20, reason: '等回函' }, clockRules)).not.toContain('R03')
    expect(eventText({ type: 'due-recounted', ruleId: 'P03', from: day('2027-02-01'), to: day('2027-02-03'), calendar: 'gov-cn-2024-2027-v7' }, clockRules)).toContain('本局第7版')
  })
})
