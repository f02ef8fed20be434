import { describe, expect, it } from 'vitest'
import { dropRow, moveRow, setRow } from './rows.ts'

describe('rows that are moved by the keyboard', () => {
  it('change places with their neighbour, and stay where they are at either end', () => {
    expect(moveRow(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moveRow(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moveRow(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
    expect(moveRow(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  })

  it('are changed and dropped by their place, also where two are alike', () => {
    expect(setRow(['a', 'a'], 1, 'b')).toEqual(['a', 'b'])
    expect(dropRow(['a', 'a'], 0)).toEqual(['a'])
  })
})
