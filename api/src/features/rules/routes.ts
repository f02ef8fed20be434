import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { approveVersion, rejectVersion } from './decide-version.ts'
import { previewCalendar, proposeCalendar } from './propose-calendar.ts'
import { previewClock, proposeClock } from './propose-clock.ts'
import { previewMatters, proposeMatters } from './propose-matters.ts'
import { checkTemplates } from './check-templates.ts'
import { listWording } from './list-wording.ts'
import { previewNoticeWords, proposeNoticeWords } from './propose-notice-words.ts'
import { previewVersion } from './preview-version.ts'
import { listRules, viewVersion } from './queries.ts'
import { rehearseText } from './rehearse-text.ts'

export const ruleRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/rules', 'staff', (ctx) => listRules(ctx))
  route(app, 'GET /staff/rules/versions/:versionId', 'staff', (ctx, { params }) => viewVersion(ctx, params.versionId))
  route(app, 'GET /staff/rules/versions/:versionId/preview', 'rules:approve', (ctx, { params }) => previewVersion(ctx, params.versionId))
  route(app, 'POST /staff/rules/calendar/preview', 'rules:propose', (ctx, { body }) => previewCalendar(ctx, body))
  route(app, 'POST /staff/rules/calendar', 'rules:propose', (ctx, { body }) => proposeCalendar(ctx, body))
  route(app, 'POST /staff/rules/clocks/preview', 'rules:propose', (ctx, { body }) => previewClock(ctx, body.rule))
  route(app, 'POST /staff/rules/clocks', 'rules:propose', (ctx, { body }) => proposeClock(ctx, body))
  route(app, 'POST /staff/rules/matters/preview', 'rules:propose', (ctx, { body }) => previewMatters(ctx, body.matters))
  route(app, 'POST /staff/rules/matters', 'rules:propose', (ctx, { body }) => proposeMatters(ctx, body))
  route(app, 'GET /staff/rules/notices', 'staff', (ctx) => listWording(ctx))
  route(app, 'POST /staff/rules/notices/preview', 'rules:propose', (ctx, { body }) => previewNoticeWords(ctx, body))
  route(app, 'POST /staff/rules/notices', 'rules:propose', (ctx, { body }) => proposeNoticeWords(ctx, body))
  route(app, 'GET /staff/rules/notices/templates', 'rules:propose', (ctx) => checkTemplates(ctx))
  route(app, 'POST /staff/rules/versions/:versionId/approve', 'rules:approve', (ctx, { params }) => approveVersion(ctx, params.versionId))
  route(app, 'POST /staff/rules/versions/:versionId/reject', 'rules:approve', (ctx, { params, body }) => rejectVersion(ctx, { ...params, ...body }))
  route(app, 'POST /staff/rules/rehearsal', 'rules:propose', (ctx, { body }) => rehearseText(ctx, body))
}
