import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import type { ClockFact } from './clock.ts'
import { explainClock, type ClockProof } from './explain.ts'
import { promiseAnswer } from './promise.ts'
import { randomHistory } from './random-history.ts'
import { clockRules, ruleAt } from './rules.ts'
import { sayClock, sayLine } from './say-clock.ts'

const proofOf = (id: string, ...facts: ClockFact[]): ClockProof => {
  const rule = ruleAt(clockRules, id, day('2026-03-01'))
  const proof = rule && explainClock(rule, facts, loadedCalendar)
  if (!proof) throw new Error(`${id} has not begun`)
  return proof
}
const said = (proof: ClockProof) => proof.lines.map(sayLine)

describe('为什么是这一天', () => {
  it('信访办结: law, start, pause-free count, extension with who and why, and 民法典 where the last day is off', () => {
    const accepted: ClockFact = { type: 'accepted', on: day('2026-03-04') }
    expect(said(proofOf('R03', accepted))).toEqual([
      '申诉求决类信访事项办结：《信访工作条例》第三十四条',
      '2026年3月4日受理，从这一天起算',
      '当天不算，从第二天起数60日，周末和节假日照算（民法典第二百零一条）',
      '最后一天5月3日遇劳动节，顺延到之后第一个工作日5月6日（民法典第二百零三条）',
      '到2026年5月6日为止'
    ])
    const extended: ClockFact = { type: 'extended', on: day('2026-04-20'), ruleId: 'R03', amount: 30, reason: '需要外出核实', approvedBy: '分管副局长' }
    expect(said(proofOf('R03', accepted, extended)).slice(3)).toEqual(['4月20日经分管副局长批准延长30日，理由：需要外出核实', '到2026年6月2日为止'])
  })

  it('信息公开 over 国庆 with a third party: every day off and worked by name and date, the pause by reason and days', () => {
    const proof = proofOf('R04', { type: 'confirmed', on: day('2026-09-18') }, { type: 'paused', on: day('2026-09-22'), reason: 'third-party', until: day('2026-09-29') })
    expect(said(proof)).toEqual([
      '政府信息公开申请答复：《政府信息公开条例》第三十条至第三十四条',
      '2026年9月18日双方确认收到，从这一天起算',
      '当天不算，从第二天起数20个工作日，周末和法定节假日不算，调休上班照算（民法典第二百零一条、放假通知）',
      '其间周末6天不算',
      '中秋节放假9月25日至9月27日，3天不算',
      '国庆节放假10月1日至10月7日，7天不算',
      '9月20日因国庆节调休上班，照算',
      '10月10日因国庆节调休上班，照算',
      '因征求第三方意见，9月23日至9月29日不计时，共4个工作日；暂停还没有结束，先按约定的这一天计算',
      '到2026年10月28日为止'
    ])
    expect(proof.lines).toContainEqual({ kind: 'weekend', days: ['2026-09-19', '2026-10-11', '2026-10-17', '2026-10-18', '2026-10-24', '2026-10-25'] })
    expect(sayClock(proof)).toBe('9月18日双方确认收到，从第二天起数20个工作日；周末和中秋节、国庆节假期不算；9月20日、10月10日调休上班，照算；因征求第三方意见暂停4个工作日。')
  })

  it('a count begun anew says so, one in minutes gives the minute, one without announced holidays says 暂定 and why', () => {
    expect(said(proofOf('R04', { type: 'confirmed', on: day('2026-03-02') }, { type: 'corrected', on: day('2026-03-16') }))[1]).toBe('2026年3月16日收到补正材料，从这一天重新起算')
    const urgent = proofOf('P05', { type: 'received', on: day('2026-03-02'), at: Date.parse('2026-03-02T22:30:00+08:00') })
    expect(said(urgent).slice(2)).toEqual(['从收到的时刻起2小时内，夜间和节假日照算', '到2026年3月3日 00:30为止'])
    expect(sayClock(urgent)).toBe('3月2日收到，2小时内。')
    const provisional = proofOf('R07f', { type: 'accepted', on: day('2026-11-23') })
    expect(said(provisional)).toContain('2027年的放假安排还没有公布，这一天是暂定的，公布后重新计算')
    expect(provisional.lines).toContainEqual({ kind: 'provisional', years: [2027] })
    expect(sayClock(provisional)).toContain('暂定')
  })

  it('says of the plain promise word for word what the receipt says', () => {
    for (let d = day('2025-12-01'); d < '2026-12-31'; d = addDays(d, 1)) expect(sayClock(proofOf('P03', { type: 'received', on: d }))).toBe(promiseAnswer(d, loadedCalendar).explanation)
  })

  it('says nothing of a clock that has not begun or has no number', () => {
    const [p03, r17] = ['P03', 'R17'].map((id) => ruleAt(clockRules, id, day('2026-03-01')))
    expect(p03 && explainClock(p03, [], loadedCalendar)).toBeNull()
    expect(r17 && explainClock(r17, [{ type: 'discovered', on: day('2026-03-01') }], loadedCalendar)).toBeNull()
  })
})

it('the proof of a thousand random histories adds up: each day from the start to the end is told once', () => {
  for (let seed = 0; seed < 1_000; seed += 1) {
    const { rule, facts, calendar } = randomHistory(seed)
    const proof = explainClock(rule, facts, calendar)
    if (!proof) continue
    const { state, lines, way } = proof
    const told = lines.reduce((sum, line) => sum + (line.kind === 'weekend' || line.kind === 'holiday' ? line.days.length : line.kind === 'pause' ? line.days : 0), 0)
    expect(told, `seed ${seed}`).toBe(way.off.length + way.paused.length)
    expect(addDays(state.startedOn, told + state.total), `seed ${seed}`).toBe(state.nominal)
    expect(way.paused.length, `seed ${seed}`).toBe(state.pausedDays)
    expect(addDays(state.nominal, way.rolled.length), `seed ${seed}`).toBe(state.day)
  }
})
