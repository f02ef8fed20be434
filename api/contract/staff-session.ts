import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { Done, orNull, problems, strict, text } from './shapes.ts'

/** Who a member of staff is and what the panel may offer. */
export const StaffProfile = strict('当前工作人员', {
  staffId: Type.String({ description: '内部编号' }),
  login: Type.String({ description: '账号' }),
  name: Type.String({ description: '姓名' }),
  unitId: Type.String({ description: '所在单位编号' }),
  unitName: Type.String({ description: '所在单位' }),
  roles: Type.Array(Type.String({ description: '角色' }), { description: '角色' }),
  roleNames: Type.Array(Type.String({ description: '角色名称' }), { description: '角色名称' }),
  verbs: Type.Array(Type.String({ description: '权限' }), { description: '可用的权限，面板据此画菜单' })
})

/** A staff session; the refresh token travels only in an HttpOnly cookie. */
export const StaffSession = strict('工作人员登录', {
  accessToken: Type.String({ description: '访问令牌' }),
  expiresIn: Type.Integer({ description: '有效秒数' }),
  staff: StaffProfile
})

const login = text('账号', 40)
const password = text('密码', 128)
const totp = Type.String({ description: '六位动态口令', pattern: '^\\d{6}$', maxLength: 6 })

export const staffSession = {
  'POST /staff/session': {
    summary: '工作人员登录；需要动态口令而未给时拒绝码为 totp-required，尚未绑定时为 totp-enrolment-required',
    body: strict('登录', { login, password, totp: Type.Optional(totp) }),
    response: { 200: StaffSession, ...problems }
  },
  'POST /staff/session/refresh': { summary: '凭 Cookie 更新令牌', response: { 200: StaffSession, ...problems } },
  'POST /staff/session/end': { summary: '退出', response: { 200: Done, ...problems } },
  'POST /staff/totp': {
    summary: '开始绑定动态口令（只在尚未绑定时）',
    body: strict('开始绑定', { login, password }),
    response: { 200: strict('绑定信息', { secret: Type.String({ description: 'Base32 密钥' }), otpauthUrl: Type.String({ description: '扫码地址' }) }), ...problems }
  },
  'POST /staff/totp/confirm': {
    summary: '用第一个动态口令确认绑定并登录',
    body: strict('确认绑定', { login, password, totp }),
    response: { 200: StaffSession, ...problems }
  },
  'PUT /staff/password': {
    summary: '改自己的密码',
    body: strict('改密码', { oldPassword: password, newPassword: text('新密码，至少 10 位', 128, 10) }),
    response: { 200: Done, ...problems }
  },
  'GET /staff/me': { summary: '我是谁', response: { 200: StaffProfile, ...problems } },
  'GET /staff/units': {
    summary: '本局股室、乡镇',
    response: {
      200: strict('单位', {
        items: Type.Array(strict('单位', {
          unitId: Type.String({ description: '编号' }),
          name: Type.String({ description: '名称' }),
          kind: Type.String({ description: '类别：bureau、section、affiliated、township' }),
          parentId: orNull(Type.String({ description: '上级' }))
        }), { description: '全部单位' }),
        doors: Type.Array(strict('其他部门', {
          doorId: Type.String({ description: '编号' }),
          name: Type.String({ description: '名称' }),
          handles: Type.String({ description: '管什么' })
        }), { description: '不予受理时可指明的其他部门' })
      }),
      ...problems
    }
  },
  'GET /staff/live': {
    summary: '实时提醒（Server-Sent Events）：只说哪一件有变化，内容另取',
    response: { 200: Type.Unsafe<string>({ type: 'string', description: 'text/event-stream' }), ...problems }
  }
} as const satisfies RouteTable
