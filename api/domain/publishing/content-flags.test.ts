import { describe, expect, it } from 'vitest'
import { maskForCheck } from '../masking/mask-for-check.ts'
import { contentLabel, isCheckable } from './content-flags.ts'
import { mustBeAnswered, remainingClues, unanswered } from './remaining.ts'

const texts = { title: '低保', question: '低保没有到账。', reply: '已补发。' }
const facts = { alike: 9, combination: '' }

describe('what WeChat is shown', () => {
  it('has no number, name, phone or address in it, known or introduced by the text itself', () => {
    const text = '我叫刘满香，身份证430923194703152426，手机13873712345，住东坪镇杨林社区七里组12号，邻居谌伏初骂我王八蛋。'
    const masked = maskForCheck(text, ['谌伏初', null, '香'])
    for (const secret of ['刘满香', '430923194703152426', '13873712345', '七里组12号', '谌伏初']) expect(masked).not.toContain(secret)
    expect(masked).toContain('王八蛋')
  })

  it('hides in a supplement the name the first words introduced', () => {
    expect(maskForCheck('刘满香又来了。', [], '我叫刘满香，低保没有到账。')).toBe('刘某某又来了。')
  })

  it('is only what may become public, and nothing of somebody who kept their name from us', () => {
    const open = { type: 'help', identity: 'named-private', urgency: null, publicity: 'public' } as const
    expect(isCheckable(open)).toBe(true)
    for (const over of [{ type: 'report' }, { identity: 'anonymous' }, { identity: 'confidential' }, { urgency: 'danger' }, { urgency: 'child' }, { publicity: 'private' }] as const) expect(isCheckable({ ...open, ...over })).toBe(false)
  })
})

describe('what WeChat flagged', () => {
  it('is named by its label, an unknown one too', () => {
    expect([10001, 20001, 20002, 20003, 20006, 20008, 20012, 20013, 21000, 4, null].map(contentLabel)).toEqual(['广告', '时政', '色情', '辱骂', '违法犯罪', '欺诈', '低俗', '版权', '其他', '其他', '其他'])
  })

  it('is a clue that must be answered where WeChat is sure and may be passed over where it is not', () => {
    const clues = remainingClues(texts, { ...facts, flags: [
      { kind: 'statement', verdict: 'review', label: 20003, name: null }, { kind: 'supplement', verdict: 'risky', label: 20006, name: null }, { kind: 'file', verdict: 'risky', label: 20012, name: '现场.jpg' }
    ] })
    expect(clues.map(({ kind, field, words }) => [kind, field, words])).toEqual([
      ['content-risky', null, '补充的文字：违法犯罪'], ['content-risky', null, '附件“现场.jpg”：低俗'], ['content-review', null, '提交的文字：辱骂']
    ])
    expect(clues[0]?.question).toBe('微信内容检查认为这里可能涉及：违法犯罪、低俗。市民的原话照收照办，这里只问：公开出去合适吗？')
    expect([mustBeAnswered.includes('content-review'), unanswered(clues, [])]).toEqual([false, ['content-risky']])
    expect(unanswered(clues, ['content-risky'])).toEqual([])
  })

  it('stands also where few cases are alike, and nothing stands where nothing was flagged', () => {
    expect(remainingClues(texts, { alike: 1, combination: '东坪镇', flags: [{ kind: 'statement', verdict: 'risky', label: null, name: null }] }).map(({ kind }) => kind)).toEqual(['rare-combination', 'content-risky'])
    expect(remainingClues(texts, facts)).toEqual([])
  })
})
