import { describe, expect, it } from 'vitest'
import { namedUnits } from './named-units.ts'

describe('the units a text names', () => {
  it.each<[string, readonly string[]]>([
    ['东坪镇社会事务综合服务中心的人收了好处费', ['township-430923100']],
    ['社会救助股有个副股长收烟', ['social-assistance']],
    ['殡仪馆多收了钱', ['funeral-centre']],
    ['福 利 院 的护工打人', ['welfare-home']],
    ['村会计冒领补助', []]
  ])('%s', (text, ids) => expect(namedUnits(text)).toEqual(ids.map((id) => id.startsWith('township') ? expect.stringMatching(/^township-/) : id)))
})
