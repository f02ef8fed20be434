import { describe, expect, it } from 'vitest'
import { checkCharacterOf, isId15, isId18, looksLikeId18, passesLuhn } from './identity-number.ts'

describe('an ID number', () => {
  it.each(['11010519491231002X', '440524188001010014'])('%s, the example of GB 11643, is valid', (text) => expect(isId18(text)).toBe(true))
  it.each([
    ['110105194912310021', 'wrong check character'],
    ['990105194912310021', 'no such province'],
    ['110105194913310021', 'no such month'],
    ['110105194912320021', 'no such day'],
    ['110105179912310021', 'born too early'],
    ['11010519491231002', 'too short'],
    ['1101051949123100X1', 'X inside'],
  ])('%s is not (%s)', (text) => expect(isId18(text)).toBe(false))
  it('always satisfies ISO 7064 MOD 11-2: powers of two over all eighteen places leave one', () => {
    for (let order = 0; order < 1000; order += 1) {
      const first = `11010519491231${String(order).padStart(3, '0')}`
      const places = [...(first + checkCharacterOf(first))].toReversed()
      const sum = places.reduce((total, char, place) => total + (char === 'X' ? 10 : Number(char)) * 2 ** place, 0)
      expect(sum % 11).toBe(1)
    }
  })
  it('with a typing error still looks like one', () => {
    expect(looksLikeId18('110105194912310021')).toBe(true)
    expect(looksLikeId18('110105194913310021')).toBe(false)
  })
  it('of the first generation has fifteen digits and a birth date', () => {
    expect(['110105491231002', '110105491331002', '990105491231002', '11010549123100'].map(isId15)).toEqual([true, false, false, false])
  })
})

it('a card number is right by the Luhn check, and one wrong or exchanged digit is noticed', () => {
  expect(['4111111111111111', '6228480402564890018', '79927398713'].every(passesLuhn)).toBe(true)
  expect(['4111111111111112', '6228480402564890081', '79927398710', ''].some(passesLuhn)).toBe(false)
})
