import { describe, expect, it } from 'vitest'
import { cleanInput } from './clean-input.ts'

describe('what a client sent', () => {
  it('is left as it is when it can be stored', () => {
    const body = { text: '低保😀', list: ['a', 1, null, true], deep: { none: undefined } }
    expect(cleanInput(body)).toEqual(body)
  })
  it('loses NUL wherever it stands', () => {
    expect(cleanInput({ text: '低\0保', list: ['\0'] })).toEqual({ text: '低保', list: [''] })
  })
  it('keeps a text that was cut through an emoji, with a mark in place of the half', () => {
    expect(cleanInput('谢谢😀'.slice(0, 3))).toBe('谢谢\uFFFD')
    expect(cleanInput('谢谢😀'.slice(3))).toBe('\uFFFD')
  })
  it('of an absent body stays absent', () => {
    expect(cleanInput(undefined)).toBeUndefined()
    expect(cleanInput(null)).toBeNull()
  })
})
