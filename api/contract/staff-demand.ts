import { Type } from 'typebox'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, oneOf, orNull, problems, strict, text } from './shapes.ts'

const Amount = (description: string) => Type.Integer({ description, minimum: 0 })
const since = Type.Optional(DayText('从哪天起；不填看最近 90 天'))

export const staffDemand = {
  'GET /staff/demand': {
    summary: '需求雷达：群众找过、没有找到或者没有点开的', querystring: strict('时间', { since }),
    response: {
      200: strict('需求雷达', {
        items: Type.Array(strict('一个需求', {
          words: Type.String({ description: '群众的话' }), times: Amount('次数'), missed: Amount('没有结果的次数'), townships: Type.Array(strict('乡镇', { name: Type.String({ description: '乡镇' }), times: Amount('次数') }), { description: '哪些乡镇' }), lastOn: DayText('最近一次'),
          nearest: Type.Optional(orNull(strict('最接近的指南；只给排在前面、还没有处理的找', { guideId: Slug('事项'), name: Type.String({ description: '名称' }) }))), settled: orNull(Type.String({ description: '怎么处理的' }))
        }), { description: '多的在前' }),
        byDay: Type.Array(strict('一天', { day: DayText('日期'), searches: Amount('搜索'), missed: Amount('没有结果') }), { description: '按天' })
      }), ...problems
    }
  },
  'POST /staff/demand/settle': {
    summary: '处理一个需求：起草指南或文章、加同义词、不用管',
    body: strict('处理', { words: text('群众的话', limits.search), outcome: oneOf('怎么处理', ['article', 'synonym', 'nothing']), guideId: orNull(Slug('同义词加到哪个事项')), contentId: orNull(ClientId('起草的内容编号，客户端先取好')) }), response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
