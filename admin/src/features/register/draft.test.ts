import { describe, expect, it } from 'vitest'
import { type Draft, missingIn, readBackOf, toRegistration } from './draft.ts'

const aDraft = (over: Partial<Draft> = {}): Draft => ({
  registrationId: '6f9619ff-8b86-4011-b42d-00cf4fc964ff', channel: 'phone', callerPhone: ' 13873712345 ', callerName: '', type: 'help', townshipCode: '', statement: ' 残疾补贴没到账。 ', accused: [],
  identity: 'named-private', urgent: 'no', publicity: 'private', receivedOn: '2026-11-20', lateReason: ' ', readBack: true, fileIds: [], source: '', link: '', outsideId: '', postedOn: '', ...over
})

describe('what a clerk writes down', () => {
  it('goes out without blanks, and empty fields stay at home', () => {
    const sent = toRegistration(aDraft())
    expect(sent).toMatchObject({ callerPhone: '13873712345', statement: '残疾补贴没到账。', townshipCode: null, urgency: null })
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['callerName', 'lateReason', 'outside']))
  })

  it('names whom a complaint or a report is about, and nobody for what accuses nobody', () => {
    const accused = ['township-430923118']
    expect([toRegistration(aDraft({ type: 'report', accused })), toRegistration(aDraft({ type: 'complaint', accused }))]).toMatchObject([{ accused }, { accused }])
    expect(toRegistration(aDraft({ type: 'help', accused }))).not.toHaveProperty('accused')
    expect(toRegistration(aDraft({ type: 'report' }))).not.toHaveProperty('accused')
  })

  it('of a post carries its place and no tick of a reading nobody heard', () => {
    expect(toRegistration(aDraft({ channel: 'post', source: '红网', link: 'https://rednet.cn/1' }))).toMatchObject({ readBack: false, outside: { source: '红网', link: 'https://rednet.cn/1', outsideId: null } })
  })

  it.each([
    [{ statement: ' ' }, '先写反映内容。'], [{ readBack: false }, '读给对方听，对方说对以后打勾。'], [{ channel: 'letter', readBack: false }, null],
    [{ channel: 'post' }, '先写是哪个网站或单位。'], [{ channel: 'hotline', source: '12345' }, '网址、编号至少填一样。'], [{ channel: 'hotline', source: '12345', outsideId: '7' }, null], [{}, null]
  ] as const)('with %j says %s', (over, words) => {
    expect(missingIn(aDraft(over))).toBe(words)
  })

  it('is read aloud in one breath, without a doubled full stop', () => {
    expect(readBackOf(aDraft(), '梅城镇', '求助')).toBe('我读一遍给您听。电话 13873712345，梅城镇的，这次反映的是一件求助：残疾补贴没到账。我记得对不对？')
  })
})
