import { Type } from 'typebox'
import { oneOf, strict, text } from './shapes.ts'
import { caseTypes } from './case-words.ts'

const words = (description: string) => Type.Array(text('词', 30), { description, maxItems: 60, uniqueItems: true })

/** One line of the routing table, as kept in the rule book and as proposed. Same shape as the domain's RoutingRule. */
const RoutingLine = strict('分派规则的一行', {
  unitId: text('承办单位', 40),
  words: words('含其中一个词'),
  unless: Type.Optional(words('不含这些词')),
  types: Type.Optional(Type.Array(oneOf('类型', caseTypes), { description: '只看这些类型', maxItems: 5, uniqueItems: true })),
  townships: Type.Optional(Type.Array(text('乡镇代码', 9), { description: '只看这些乡镇', maxItems: 23, uniqueItems: true })),
  reason: text('理由', 200)
})

/** The whole table, read from the top: the first line that fits wins. */
export const RoutingLines = Type.Array(RoutingLine, { description: '分派规则，从上往下，先合先用', minItems: 1, maxItems: 200 })
