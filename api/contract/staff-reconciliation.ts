import { Type } from 'typebox'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'
import { budgetStates, receiptSources, sendingFaults } from './told-words.ts'

const words = (description: string) => Type.String({ description })
const count = (description: string) => Type.Integer({ description })
const source = oneOf('哪一家', receiptSources)
const day = DayText('哪天')
const DayParams = strict('哪天', { day })
const Params = strict('哪天、哪一家', { day, source })

const Side = strict('一边的数', { taken: count('发出、收下的'), delivered: count('送到的'), failed: count('没有送到的'), open: count('还没有结果的') })

/** Our ledger of a day beside theirs. What differs stays red until somebody explains it. */
const Row = strict('一天一家', {
  day, source, sourceName: words('哪一家，名称'), ours: Side, theirs: orNull(Side), difference: count('对不上的条数'), checkedAt: Instant('什么时候对的'),
  explained: orNull(strict('说明', { at: Instant('什么时候'), by: words('谁'), text: words('说明') }))
})

const Fault = strict('对不上的一条', {
  fault: oneOf('怎么对不上', sendingFaults), deliveryId: orNull(ClientId('我们的编号；我们没有的为空')), receipt: orNull(words('回执号')), sentAt: orNull(Instant('我们什么时候发的')), ours: words('我们记的'), theirs: words('对方说的')
})

export const staffReconciliation = {
  'GET /staff/reconciliation': {
    summary: '每天和微信、短信公司对账', querystring: strict('哪段时间', { until: Type.Optional(DayText('到哪天，不写是昨天')) }),
    response: {
      200: strict('对账', {
        rows: Type.Array(Row, { description: '最近 14 天，新的在前' }),
        budget: strict('短信额度', { today: count('今天用了'), perDay: count('一天最多'), month: count('这个月用了'), state: oneOf('还有、快用完、用完了', budgetStates) })
      }), ...problems
    }
  },
  'POST /staff/reconciliation/:day': { summary: '现在对这一天；对过的再对一次', params: DayParams, response: { 200: Done, ...problems } },
  'GET /staff/reconciliation/:day/:source': { summary: '对不上的是哪几条，不含姓名和号码', params: Params, response: { 200: strict('对不上的', { items: Type.Array(Fault, { description: '最多二百条' }) }), ...problems } },
  'POST /staff/reconciliation/:day/:source/explanation': { summary: '说明为什么对不上', params: Params, body: strict('说明', { text: text('说明', limits.reason, 4) }), response: { 200: Done, ...problems } }
} as const satisfies RouteTable
