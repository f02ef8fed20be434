import { Type } from 'typebox'
import { limits } from './limits.ts'
import { deskFilters, deskWays } from './told-words.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

const words = (description: string) => Type.String({ description })
const Params = strict('要人工告知的一条', { deliveryId: ClientId('编号') })
const Pdf = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '一页 A4 的告知信' })

/** Somebody whom no machine reached and whom a person has to tell. Name and number are masked; looking leaves a trace. */
const DeskTask = strict('要人工告知的一条', {
  deliveryId: ClientId('编号'), caseNo: orNull(words('有关案件')), title: words('标题'), say: words('照着说的话'), lawful: orNull(words('依据：哪一条要求告知')),
  name: orNull(words('称呼，隐去一部分；没有留为空')), phone: orNull(words('电话，隐去一部分；没有留为空')), hasAccount: Type.Boolean({ description: '本人有小程序，消息也在那里' }),
  why: words('为什么要人工告知'), again: Type.Boolean({ description: '没有联系上，重新列上的' }), since: Instant('什么时候列上的'), dueOn: DayText('最晚哪天告知'),
  done: orNull(strict('办过了', {
    at: Instant('什么时候'), by: orNull(words('谁；本人自己看到了的为空')), how: orNull(oneOf('怎么告知的', deskWays)), howName: words('怎么告知的，或者为什么不用了'), note: orNull(words('说明')),
    mayReopen: Type.Boolean({ description: '没有联系上，还可以重新列上一次' })
  }))
})

export const staffDesk = {
  'GET /staff/desk-tasks': {
    summary: '本单位要人工告知的：短信、微信都没有送到的', querystring: strict('筛选', { state: Type.Optional(oneOf('没办的还是办过的，不写是没办的', deskFilters)) }),
    response: { 200: strict('要人工告知的', { open: Type.Integer({ description: '还没有办的有几条' }), items: Type.Array(DeskTask, { description: '没办的：先到期的在前；办过的：新的在前，最多一百条' }) }), ...problems }
  },
  'POST /staff/desk-tasks/:deliveryId/contact': {
    summary: '看完整的称呼和电话，留下记录', params: Params,
    response: { 200: strict('联系方式', { name: orNull(words('称呼')), phone: orNull(words('电话')) }), ...problems }
  },
  'GET /staff/desk-tasks/:deliveryId/letter': { summary: '打印告知信，一页 A4；看到完整称呼，留下记录', params: Params, response: { 200: Pdf, ...problems } },
  'POST /staff/desk-tasks/:deliveryId/done': {
    summary: '记下怎么告知的，或者没有联系上；同事先记了的，告诉您是谁', params: Params,
    body: strict('怎么告知的', { how: oneOf('怎么告知的', deskWays), note: orNull(text('说明', limits.reason)) }), response: { 200: Done, ...problems }
  },
  'POST /staff/desk-tasks/:deliveryId/again': { summary: '没有联系上的，重新列上一次', params: Params, response: { 200: Done, ...problems } }
} as const satisfies RouteTable
