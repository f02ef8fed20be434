import { Type } from 'typebox'
import { strict, text } from './shapes.ts'

const words = (description: string) => Type.Array(text('词', 30), { description, maxItems: 200, uniqueItems: true })

/** One matter of the bureau, as kept in the rule book and as proposed. Same shape as the domain's Matter. */
const MatterLine = strict('一件民政事项', {
  id: text('代码', 40),
  name: text('事项', 20),
  unitId: text('承办单位', 40),
  atTownship: Type.Boolean({ description: '申请先到乡镇' }),
  sure: words('说的就是它的词'),
  likely: words('常和它一起出现的词'),
  passing: words('也会顺带提到的词'),
  source: text('依据', 120)
})

/** All matters, the more special before the more general: on a tie the earlier is proposed. */
export const MatterLines = Type.Array(MatterLine, { description: '事项表，专门的在前', minItems: 1, maxItems: 100 })
