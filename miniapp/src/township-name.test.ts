import { describe, expect, it } from 'vitest'
import { townshipName } from './township-name.ts'

describe('the name of a township', () => {
  const townships = [{ code: '430923121', name: '东坪镇' }]
  it('stands for its code', () => expect(townshipName(townships, '430923121')).toBe('东坪镇'))
  it('is waited for, never its code shown meanwhile', () => expect(townshipName([], '430923121')).toBe('…'))
  it('that nobody chose has words of its own', () => expect([townshipName([], null), townshipName([], '', '请选择')]).toEqual(['不清楚', '请选择']))
})
