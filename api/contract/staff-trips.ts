import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { DayText, problems, strict } from './shapes.ts'

const Amount = (description: string) => Type.Integer({ description, minimum: 0 })
const since = Type.Optional(DayText('从哪天起；不填看最近 90 天'))

export const staffTrips = {
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
