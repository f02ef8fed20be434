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
          nearest: orNull(strict('最接近的指南', { guideId: Slug('事项'), name: Type.String({ description: '名称' }) })), settled: orNull(Type.String({ description: '怎么处理的' }))
        }), { description: '多的在前' }),
        byDay: Type.Array(strict('一天', { day: DayText('日期'), searches: Amount('搜索'), missed: Amount('没有结果') }), { description: '按天' })
      }), ...problems
    }
  },
  'POST /staff/demand/settle': {
    summary: '处理一个需求：起草指南或文章、加同义词、不用管',
    body: strict('处理', { words: text('群众的话', limits.search), outcome: oneOf('怎么处理', ['article', 'synonym', 'nothing']), guideId: orNull(Slug('同义词加到哪个事项')), contentId: orNull(ClientId('起草的内容编号，客户端先取好')) }), response: { 200: Done, ...problems }
  },
  'GET /staff/trips': {
    summary: '群众跑了几趟：按事项、按乡镇', querystring: strict('时间', { since }),
    response: {
      200: strict('跑趟', {
        asked: Amount('答了几件'), trips: Amount('共跑几趟'), none: Amount('一趟没跑的'), more: Amount('跑两趟以上的'),
        byItem: Type.Array(strict('一个事项', { name: Type.String({ description: '事项' }), asked: Amount('几件'), trips: Amount('几趟'), perMatter: Type.Number({ description: '平均几趟' }), missing: Type.Array(Type.String({ description: '缺的材料' }), { description: '多是因为缺什么' }) }), { description: '趟数多的在前' }),
        byTownship: Type.Array(strict('一个乡镇', { name: Type.String({ description: '乡镇' }), asked: Amount('几件'), trips: Amount('几趟'), perMatter: Type.Number({ description: '平均几趟' }) }), { description: '趟数多的在前' }),
        prechecks: strict('材料预审', { sent: Amount('交了几份'), ready: Amount('齐了几份'), notReady: Amount('出门前就发现问题的'), saved: Amount('少跑几趟（出门前发现问题的份数）') })
      }), ...problems
    }
  }
} as const satisfies RouteTable
