import { describe, expect, it } from 'vitest'
import { deskWayNames, deskWays, sayReason, sayState, wayNames } from './say-delivery.ts'

describe('what became of a sending, in plain words', () => {
  it.each([
    ['no-consent', '对方没有再同意接收'], ['wechat-43101', '对方没有再同意接收，或者关掉了消息'], ['no-report', '对方收下了，一直没有回执'],
    ['sms-phone', '短信公司说号码不对，或者已停机'], ['not-reached', '工作人员没有联系上本人'], ['superseded', '预约后来又有变动，这一条不再发']
  ])('%s is “%s”', (reason, words) => expect(sayReason(reason)).toBe(words))

  it('a code nobody has words for is named, by whose it is, so that it can be looked up', () => {
    expect([sayReason('sms-DB:0142'), sayReason('wechat-99999'), sayReason('what-is-this'), sayReason(null)])
      .toEqual(['运营商没有送到（代码 DB:0142）', '微信没有送到（代码 99999）', '没有送到（what-is-this）', null])
  })

  it('says of a person that they tell and of a machine that it sends; what was not needed did not fail', () => {
    expect([sayState('desk', 'waiting', null), sayState('sms', 'waiting', null), sayState('desk', 'delivered', null), sayState('subscribe', 'failed', 'wechat-43101'), sayState('desk', 'failed', 'not-needed'), sayState('sms', 'failed', 'superseded')])
      .toEqual(['等工作人员告知', '等着发', '已经告知', '没有送到', '不用再发', '不用再发'])
  })

  it('has a name for every way', () => {
    expect([Object.keys(wayNames), Object.keys(deskWayNames)]).toEqual([['inbox', 'subscribe', 'official', 'sms', 'desk'], [...deskWays]])
  })
})
