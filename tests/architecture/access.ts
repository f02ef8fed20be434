import type { RouteKey } from '@minsheng/contract/index.ts'
import type { Verb } from '@minsheng/domain/permissions/permissions.ts'

/** Routes that ask nobody who they are. Each one is here on purpose; a new one must be added by hand. */
export const publicRoutes: readonly RouteKey[] = [
  'GET /client-config', 'POST /session', 'POST /session/refresh', 'POST /session/end', 'GET /answers', 'GET /answers/:answerNo', 'POST /lookups',
  'POST /staff/session', 'POST /staff/session/refresh', 'POST /staff/session/end', 'POST /staff/totp', 'POST /staff/totp/confirm'
]

/** Routes of the citizen's own. */
export const citizenRoutes: readonly RouteKey[] = [
  'GET /me', 'PUT /me/privacy', 'POST /files/:fileId', 'POST /cases', 'GET /cases', 'GET /cases/:caseNo', 'GET /cases/:caseNo/receipt', 'GET /cases/:caseNo/files/:fileId',
  'POST /cases/:caseNo/supplements', 'POST /cases/:caseNo/rating', 'GET /notices', 'POST /notices/:noticeId/read', 'POST /notices/consents'
]

/** Routes of every member of staff. */
export const staffRoutes: readonly RouteKey[] = ['PUT /staff/password', 'GET /staff/me', 'GET /staff/units', 'GET /staff/rules', 'GET /staff/rules/versions/:versionId']

/** Routes that need a verb of the permission table. */
export const verbRoutes: Partial<Record<RouteKey, Verb>> = {
  'GET /staff/live': 'case:read',
  'GET /staff/workbench': 'case:read',
  'GET /staff/cases': 'case:read',
  'GET /staff/cases/:caseNo': 'case:read',
  'GET /staff/cases/:caseNo/files/:fileId': 'case:read',
  'GET /staff/cases/:caseNo/due-preview': 'case:read',
  'POST /staff/cases/:caseNo/reveal-contact': 'contact:reveal',
  'POST /staff/cases/:caseNo/accept': 'case:accept',
  'POST /staff/cases/:caseNo/decline': 'case:accept',
  'POST /staff/cases/:caseNo/reroute': 'case:accept',
  'POST /staff/cases/:caseNo/sign': 'case:handle',
  'POST /staff/cases/:caseNo/contacts': 'case:handle',
  'POST /staff/cases/:caseNo/findings': 'case:handle',
  'POST /staff/cases/:caseNo/reply': 'case:handle',
  'POST /staff/cases/:caseNo/reply/return': 'case:review',
  'POST /staff/cases/:caseNo/reply/approve': 'case:review',
  'POST /staff/cases/:caseNo/forward': 'case:accept',
  'POST /staff/cases/:caseNo/uphold': 'case:accept',
  'POST /staff/cases/:caseNo/merge': 'case:accept',
  'POST /staff/cases/:caseNo/split': 'case:accept',
  'POST /staff/cases/:caseNo/urgency': 'case:accept',
  'POST /staff/cases/:caseNo/path': 'case:accept',
  'POST /staff/cases/:caseNo/identity': 'case:accept',
  'POST /staff/cases/:caseNo/accused': 'case:accept',
  'POST /staff/cases/:caseNo/receipt-confirmation': 'case:accept',
  'POST /staff/cases/:caseNo/upper-reviews': 'case:accept',
  'POST /staff/cases/:caseNo/arbitrate': 'case:arbitrate',
  'POST /staff/cases/:caseNo/objection': 'case:handle',
  'POST /staff/cases/:caseNo/plan': 'case:handle',
  'POST /staff/cases/:caseNo/visits': 'case:handle',
  'POST /staff/cases/:caseNo/evidence/:fileId': 'case:handle',
  'POST /staff/cases/:caseNo/evidence': 'case:handle',
  'POST /staff/cases/:caseNo/consultations': 'case:handle',
  'POST /staff/cases/:caseNo/extension/ask': 'case:handle',
  'POST /staff/cases/:caseNo/supervision/progress': 'case:handle',
  'POST /staff/cases/:caseNo/call-backs': 'case:handle',
  'POST /staff/cases/:caseNo/opinions': 'case:opinion',
  'POST /staff/cases/:caseNo/recusals': 'case:review',
  'POST /staff/cases/:caseNo/corrections/again': 'case:review',
  'POST /staff/cases/:caseNo/pause': 'case:review',
  'POST /staff/cases/:caseNo/corrections': 'case:read',
  'POST /staff/cases/:caseNo/resume': 'case:read',
  'POST /staff/cases/:caseNo/extension/grant': 'case:extend',
  'POST /staff/cases/:caseNo/extension/refuse': 'case:extend',
  'POST /staff/cases/:caseNo/reply/clear': 'case:vet',
  'POST /staff/cases/:caseNo/reply/send-back': 'case:vet',
  'POST /staff/cases/:caseNo/supervision/open': 'case:supervise',
  'POST /staff/cases/:caseNo/supervision/end': 'case:supervise',
  'POST /staff/cases/:caseNo/instructions': 'case:instruct',
  'POST /staff/cases/:caseNo/accountability': 'case:discipline',
  'GET /staff/units/:unitId/people': 'case:read',
  'POST /staff/cases/:caseNo/publication/preview': 'case:read',
  'POST /staff/cases/:caseNo/publication': 'publication:prepare',
  'POST /staff/cases/:caseNo/publication/return': 'publication:publish',
  'POST /staff/cases/:caseNo/publication/publish': 'publication:publish',
  'POST /staff/cases/:caseNo/publication/withhold': 'publication:publish',
  'GET /staff/people': 'people:manage',
  'POST /staff/people': 'people:manage',
  'PUT /staff/people/:staffId': 'people:manage',
  'POST /staff/people/:staffId/reset-password': 'people:manage',
  'POST /staff/people/:staffId/reset-totp': 'people:manage',
  'POST /staff/rules/calendar/preview': 'rules:propose',
  'POST /staff/rules/calendar': 'rules:propose',
  'POST /staff/rules/clocks/preview': 'rules:propose',
  'POST /staff/rules/clocks': 'rules:propose',
  'POST /staff/rules/routing/preview': 'rules:propose',
  'POST /staff/rules/routing': 'rules:propose',
  'POST /staff/rules/rehearsal': 'rules:propose',
  'GET /staff/rules/versions/:versionId/preview': 'rules:approve',
  'POST /staff/rules/versions/:versionId/approve': 'rules:approve',
  'POST /staff/rules/versions/:versionId/reject': 'rules:approve'
}
