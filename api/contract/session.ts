import { Type } from 'typebox'
import { caseTypes } from './case-words.ts'
import type { RouteTable } from './route-table.ts'
import { Done, oneOf, orNull, problems, strict, text } from './shapes.ts'

/** The person behind the phone, as much as the phone needs. */
export const Citizen = strict('当前登录的群众', {
  citizenId: Type.String({ description: '内部编号' }),
  privacyVersion: orNull(Type.String({ description: '已同意的隐私说明版本' }))
})

/** Tokens of a citizen's phone. The access token is short; the refresh token changes at each use. */
export const CitizenSession = strict('登录凭证', {
  accessToken: Type.String({ description: '访问令牌' }),
  expiresIn: Type.Integer({ description: '访问令牌有效秒数' }),
  refreshToken: Type.String({ description: '更新令牌，用一次换一个新的' }),
  citizen: Citizen
})

/** What a client must know before anybody logs in. */
export const ClientConfig = strict('客户端配置', {
  bureau: strict('单位', {
    name: Type.String({ description: '单位名称' }),
    phone: orNull(Type.String({ description: '咨询电话' })),
    address: orNull(Type.String({ description: '地址' }))
  }),
  wechatScript: orNull(Type.String({ description: '网页版所用微信脚本的地址，没有则为空' })),
  privacyVersion: Type.String({ description: '当前隐私说明版本' }),
  templates: Type.Array(strict('订阅消息模板', {
    templateId: Type.String({ description: '模板编号' }),
    purpose: oneOf('用途', ['case-progress', 'case-answered', 'case-published'])
  }), { description: '可请求订阅的模板，不超过三个' }),
  // Beside the list, not in it: phones with an old mini program do not know the word.
  bookingTemplateId: Type.String({ description: '预约提醒的模板编号' }),
  hasSms: Type.Optional(Type.Boolean({ description: '本局发不发短信；没有这一项的，是旧的服务端' })),
  caseTypes: Type.Array(oneOf('类型', caseTypes), { description: '可提交的类型' }),
  townships: Type.Array(strict('乡镇', {
    code: Type.String({ description: '九位代码' }),
    name: Type.String({ description: '名称' })
  }), { description: '本县乡镇' }),
  units: Type.Array(strict('单位', {
    unitId: Type.String({ description: '单位编号' }),
    name: Type.String({ description: '名称' })
  }), { description: '可以投诉、举报的单位' })
})

const RefreshToken = text('更新令牌', 200)

export const session = {
  'GET /client-config': { summary: '客户端配置', response: { 200: ClientConfig, ...problems } },
  'POST /session': {
    summary: '用微信登录凭证换取本系统令牌',
    body: strict('微信登录', { code: text('wx.login 得到的凭证', 128) }),
    response: { 200: CitizenSession, ...problems }
  },
  'POST /session/refresh': {
    summary: '更新令牌（旧的立即作废）',
    body: strict('更新令牌', { refreshToken: RefreshToken }),
    response: { 200: CitizenSession, ...problems }
  },
  'POST /session/end': {
    summary: '退出登录',
    body: strict('退出登录', { refreshToken: RefreshToken }),
    response: { 200: Done, ...problems }
  },
  'GET /me': { summary: '我是谁', response: { 200: Citizen, ...problems } },
  'PUT /me/privacy': {
    summary: '记录已阅读并同意隐私说明',
    body: strict('同意隐私说明', { version: text('说明版本', 20) }),
    response: { 200: Citizen, ...problems }
  }
} as const satisfies RouteTable
