import { Type } from 'typebox'
import { caseStatuses } from './case-words.ts'
import { limits } from './limits.ts'
import { helperRelations, mandateWays } from './register-words.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

const QueryCode = Type.String({ description: '回执上的查询码', pattern: '^\\d{6,8}$', maxLength: 8 })

/** 委托: who acts for whom in this one case, and how the person said yes. `proof` is the number of the recording or of the photo. */
export const NewMandate = strict('委托', {
  mandateId: ClientId('手机或浏览器上生成的编号，重复提交视为同一份'),
  helperName: text('代办人姓名', limits.contactName),
  personName: text('替谁办，本人姓名', limits.contactName),
  relation: oneOf('是本人的什么人', helperRelations),
  given: oneOf('本人怎么同意的', mandateWays),
  proof: orNull(text('签字照片的编号或电话录音编号；在场口头同意为空', limits.outsideId)),
  givenOn: DayText('本人哪天同意的')
})

/** A mandate as the helper and the represented see it: names masked. */
const Mandate = strict('委托', {
  mandateId: ClientId('委托编号'),
  helperName: Type.String({ description: '代办人，已遮盖' }),
  personName: Type.String({ description: '本人，已遮盖' }),
  relation: oneOf('是本人的什么人', helperRelations),
  given: oneOf('本人怎么同意的', mandateWays),
  givenOn: DayText('哪天同意的'),
  recordedAt: Instant('登记时间'),
  revokedAt: orNull(Instant('撤销时间；在用为空'))
})

const Mandates = strict('委托', { items: Type.Array(Mandate, { description: '这一件的委托，新的在前' }) })
const Revoked = strict('已撤销', {
  done: Type.Literal(true, { description: '总为 true' }),
  queryCode: orNull(Type.String({ description: '新的查询码，旧的作废；代办人自己退出时为空' }))
})
const byCode = { caseNo: CaseNo, queryCode: QueryCode }

export const mandates = {
  'GET /helped-cases': {
    summary: '我替别人办的件',
    response: {
      200: strict('替人办', {
        items: Type.Array(strict('一件', {
          caseNo: CaseNo, title: Type.String({ description: '标题' }), status: oneOf('办理状态', caseStatuses), stage: Type.String({ description: '办到哪一步' }),
          personName: Type.String({ description: '替谁办，已遮盖' }), mandateId: ClientId('委托编号')
        }), { description: '新的在前' })
      }),
      ...problems
    }
  },
  'POST /cases/:caseNo/mandates': {
    summary: '这一件是替别人提交的：登记本人的委托', params: CaseParams, body: NewMandate, response: { 201: Done, ...problems }
  },
  'POST /helped-cases': {
    summary: '凭本人给的编号和查询码，登记委托，替本人跟进这一件',
    body: strict('替人跟进', { ...byCode, mandate: NewMandate }), response: { 201: Done, ...problems }
  },
  'GET /cases/:caseNo/mandates': { summary: '这一件有谁在替办', params: CaseParams, response: { 200: Mandates, ...problems } },
  'POST /cases/:caseNo/mandates/:mandateId/revoke': {
    summary: '撤销委托，马上生效',
    params: strict('委托', { caseNo: CaseNo, mandateId: ClientId('委托编号') }), response: { 200: Revoked, ...problems }
  },
  'POST /mandates/lookup': { summary: '不登录，凭编号和查询码看有谁在替办', body: strict('查委托', byCode), response: { 200: Mandates, ...problems } },
  'POST /mandates/revoke': {
    summary: '不登录，凭编号和查询码撤销委托，马上生效',
    body: strict('撤销委托', { ...byCode, mandateId: ClientId('委托编号') }), response: { 200: Revoked, ...problems }
  }
} as const satisfies RouteTable
