import { expect, it } from 'vitest'
import { addEveryday } from './add-everyday.ts'

const groups = [{ official: '低保', everyday: ['吃低保'] }, { official: '满了', everyday: Array.from({ length: 60 }, (_, at) => `说法${at}`) }]

it.each([
  ['joins the group of its official word', '低保', '困难钱', [{ official: '低保', everyday: ['吃低保', '困难钱'] }, groups[1]]],
  ['begins a group where there is none', '临时救助', '救急钱', [...groups, { official: '临时救助', everyday: ['救急钱'] }]],
  ['begins another group where the first is full', '满了', '新说法', [...groups, { official: '满了', everyday: ['新说法'] }]],
  ['changes nothing when it is there', '低保', '吃低保', groups]
])('a way to say something %s', (_, official, word, expected) => {
  expect(addEveryday(groups, official, word)).toEqual(expected)
})
