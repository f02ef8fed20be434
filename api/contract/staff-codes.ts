import { Type } from 'typebox'
import { Slug } from './guide-shape.ts'
import type { RouteTable } from './route-table.ts'
import { oneOf, problems, strict } from './shapes.ts'

const Card = strict('一个码', { id: Type.String({ description: '编号' }), title: Type.String({ description: '名称' }) })
const Picture = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '小程序码，PNG 图片' })

export const staffCodes = {
  'GET /staff/codes': {
    summary: '可以出小程序码的大厅和办事指南',
    response: { 200: strict('小程序码', { forEverybody: Type.Boolean({ description: '是正式版的码，谁都扫得开' }), halls: Type.Array(Card, { description: '大厅，按机构顺序' }), guides: Type.Array(Card, { description: '已公开的办事指南，按目录顺序' }) }), ...problems }
  },
  'GET /staff/codes/:kind/:id': {
    summary: '一个小程序码的图片；微信暂时给不出来时说明原因', params: strict('哪个码', { kind: oneOf('大厅还是办事指南', ['hall', 'guide']), id: Slug('单位或者事项的编号') }),
    response: { 200: Picture, ...problems }
  }
} as const satisfies RouteTable
