import { expect, it } from 'vitest'
import { idNumberFault } from './id-number-fault.ts'

it.each([
  ['11010519491231002X', null], ['110105194912310O2X', 'sign'], ['1101051949123100', 'length'], ['110105X9491231002X', 'early-x'], ['11010519490230002X', 'birthday'], ['990105194912310021', 'province'], ['110105194912310021', 'check']
])('of the ID number %s the first fault is %s', (text, fault) => {
  expect(idNumberFault(text)).toBe(fault)
})
