import { describe, expect, it } from 'vitest'
import { readChoices } from './read-choices.ts'

describe('what WeChat answers about reminders', () => {
  it('counts every kind of acceptance as one, and an unknown word as a refusal', () => {
    const result = { errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'acceptWithAudio', c: 'reject', d: 'ban', e: 'filter', f: 'whatever' }
    expect(readChoices(['a', 'b', 'c', 'd', 'e', 'f'], result).map(({ choice }) => choice)).toEqual(['accept', 'accept', 'reject', 'ban', 'filter', 'reject'])
  })

  it('says nothing about templates WeChat left out', () => {
    expect(readChoices(['a', 'b'], { a: 'accept' })).toEqual([{ templateId: 'a', choice: 'accept' }])
  })
})
