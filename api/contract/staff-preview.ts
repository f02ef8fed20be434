import { Type } from 'typebox'
import { pauseReasons } from './case-words.ts'
import { Due } from './cases.ts'
import type { RouteTable } from './route-table.ts'
import { CaseParams, DayText, oneOf, problems, strict } from './shapes.ts'

/** What a command would do to the due day, asked before it is given. Nothing is stored. */
export const staffPreview = {
  'GET /staff/cases/:caseNo/due-preview': {
    summary: '如果暂停到某天或延长若干日，答复期限会变成哪天；只算，不保存',
    params: CaseParams,
    querystring: strict('假如', {
      pauseReason: Type.Optional(oneOf('暂停的原因', ['correction', ...pauseReasons])),
      pauseUntil: Type.Optional(DayText('暂停到哪天')),
      extendBy: Type.Optional(Type.Integer({ minimum: 1, maximum: 60, description: '延长多少日' }))
    }),
    response: { 200: strict('假如的期限', { now: Due, then: Due }), ...problems }
  }
} as const satisfies RouteTable
