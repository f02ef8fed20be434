import { Type } from 'typebox'
import { orNull, strict } from './shapes.ts'

const count = (description: string) => Type.String({ description: `${description}；1 到 4 写作 <5，可以推算出小数的写作 —`, maxLength: 12 })
const share = (description: string) => orNull(Type.Integer({ description: `${description}，百分比；数太小不列出`, minimum: 0, maximum: 100 }))

/** One month of public figures. */
export const MonthFigures = strict('一个月', {
  month: Type.String({ description: '答复月份', maxLength: 7 }),
  answered: count('答复件数'),
  published: count('已公开'),
  pending: count('还没有决定'),
  withheld: count('不公开'),
  withdrawn: count('公开后撤下'),
  reasons: Type.Array(strict('不公开的一种理由', { reason: Type.String({ description: '理由代码' }), words: Type.String({ description: '理由' }), count: count('件数') }), { description: '不公开的理由' }),
  sharePublished: share('公开率'),
  shareOnTime: share('按时率'),
  shareSolved: share('解决率'),
  shareTreatedWell: share('满意率'),
  rated: count('有评价的件数')
})

/** What the bureau makes public of its own publishing (domain.md §1.3). */
export const PublicFigures = strict('公开情况', {
  definitions: Type.Record(Type.String(), Type.String(), { description: '每个数是怎么算的' }),
  months: Type.Array(MonthFigures, { description: '新的月份在前，最近二十四个月' })
})
