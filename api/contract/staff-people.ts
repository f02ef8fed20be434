import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { Done, orNull, problems, strict, text } from './shapes.ts'

/** A member of staff as the administrator sees them. */
export const Person = strict('工作人员', {
  staffId: Type.String({ description: '内部编号' }),
  login: Type.String({ description: '账号' }),
  name: Type.String({ description: '姓名' }),
  unitId: Type.String({ description: '单位编号' }),
  unitName: Type.String({ description: '单位' }),
  roles: Type.Array(Type.String({ description: '角色' }), { description: '角色' }),
  active: Type.Boolean({ description: '在用' }),
  totpEnrolled: Type.Boolean({ description: '已绑定动态口令' }),
  lastLoginAt: orNull(Type.String({ description: '上次登录' }))
})

const roles = Type.Array(text('角色', 40), { minItems: 1, maxItems: 6, description: '角色' })
const PersonParams = strict('工作人员', { staffId: text('内部编号', 40) })

export const staffPeople = {
  'GET /staff/people': {
    summary: '工作人员名册',
    response: {
      200: strict('名册', {
        items: Type.Array(Person, { description: '全部人员' }),
        roles: Type.Array(strict('角色', {
          role: Type.String({ description: '角色' }),
          name: Type.String({ description: '名称' }),
          needsTotp: Type.Boolean({ description: '须用动态口令' })
        }), { description: '可授予的角色' })
      }),
      ...problems
    }
  },
  'POST /staff/people': {
    summary: '新增工作人员；初始密码只在这里显示一次',
    body: strict('新增', {
      login: Type.String({ description: '账号', pattern: '^[a-z][a-z0-9.-]{2,39}$', maxLength: 40 }),
      name: text('姓名', 20),
      unitId: text('单位', 40),
      roles
    }),
    response: { 201: strict('已新增', { person: Person, password: Type.String({ description: '初始密码' }) }), ...problems }
  },
  'PUT /staff/people/:staffId': {
    summary: '改单位、角色、停用',
    params: PersonParams,
    body: strict('修改', { name: text('姓名', 20), unitId: text('单位', 40), roles, active: Type.Boolean({ description: '在用' }) }),
    response: { 200: Person, ...problems }
  },
  'POST /staff/people/:staffId/reset-password': {
    summary: '重置密码；新密码只在这里显示一次',
    params: PersonParams,
    response: { 200: strict('新密码', { password: Type.String({ description: '新密码' }) }), ...problems }
  },
  'POST /staff/people/:staffId/reset-totp': {
    summary: '解除动态口令，本人下次登录重新绑定',
    params: PersonParams,
    response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
