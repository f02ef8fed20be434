import { describe, expect, it } from 'vitest'
import { missingInWave, sayWave, toWave, type WaveDraft, waveState } from './wave.ts'

const aWave = (over: Partial<WaveDraft> = {}): WaveDraft => ({ name: ' 5·20 结婚登记 ', fromDay: '2027-05-20', untilDay: '2027-05-20', opensDay: '2027-05-10', opensTime: '08:00', perMinute: 60, ...over })

describe('a wave', () => {
  it('opens at a minute of Beijing', () => {
    expect(toWave(aWave())).toMatchObject({ name: '5·20 结婚登记', opensAt: '2027-05-10T00:00:00.000Z' })
  })

  it('says back what it will do', () => {
    expect(sayWave(aWave())).toBe('5月10日 周一 08:00 一起放5月20日 周四的号。这之前进来的人一起抽签排先后，之后来的排在后面；每分钟放进 60 个人选号，点得快没有好处。')
  })

  it.each([[{ name: ' ' }, '先写名称，比如“5·20 结婚登记”。'], [{ untilDay: '2027-05-19' }, '最后一天要在第一天以后。'], [{ opensDay: '2027-05-20' }, '放号要在要放的日子以前。'], [{ perMinute: 0 }, '一分钟至少放进一个人。'], [{}, null]])('with %j says %s', (over, words) => {
    expect(missingInWave(aWave(over))).toBe(words)
  })

  it('is coming, open or cancelled', () => {
    const at = { opensAt: '2027-05-10T00:00:00.000Z', cancelled: false }
    const opens = Date.parse(at.opensAt)
    expect([waveState(at, opens - 1), waveState(at, opens), waveState({ ...at, cancelled: true }, opens)]).toEqual(['coming', 'open', 'cancelled'])
  })
})
