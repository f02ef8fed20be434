import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { Instant, orNull, problems, strict, text } from './shapes.ts'

/** The phone number a citizen had WeChat confirm, as much of it as a screen needs. */
export const MyPhone = strict('我的短信通知号码', {
  phone: orNull(Type.String({ description: '隐去中间几位的手机号，没有则为空' })),
  verifiedAt: orNull(Instant('微信确认的时间'))
})

export const myPhone = {
  'GET /me/phone': { summary: '我的短信通知号码', response: { 200: MyPhone, ...problems } },
  'PUT /me/phone': {
    summary: '用微信手机号作短信通知号码（凭点按钮得到的凭证，五分钟内用一次）',
    body: strict('微信手机号', { code: text('getPhoneNumber 得到的凭证', 256) }),
    response: { 200: MyPhone, ...problems }
  },
  'DELETE /me/phone': { summary: '删掉短信通知号码', response: { 200: MyPhone, ...problems } }
} as const satisfies RouteTable
