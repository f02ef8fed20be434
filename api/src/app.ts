import Fastify, { LogController, type FastifyInstance } from 'fastify'
import addFormats from 'ajv-formats'
import fastifyCookie from '@fastify/cookie'
import fastifyMultipart from '@fastify/multipart'
import { Registry } from 'prom-client'
import { contract } from '@minsheng/contract/index.ts'
import { contextAt, type Composition } from './composition.ts'
import { accountRoutes } from './features/account/routes.ts'
import { articleRoutes } from './features/articles/routes.ts'
import { answerRoutes } from './features/answers/routes.ts'
import { auditRoutes } from './features/audit/routes.ts'
import { deskRoutes } from './features/bookings/desk/routes.ts'
import { bookingRoutes } from './features/bookings/routes.ts'
import { caseRoutes } from './features/cases/routes.ts'
import { checklistRoutes } from './features/checklists/routes.ts'
import { assertKnown } from './features/citizens/index.ts'
import { citizenRoutes } from './features/citizens/routes.ts'
import { codeRoutes } from './features/codes/routes.ts'
import { displayRoutes } from './features/display/routes.ts'
import { contentCheckRoutes } from './features/content-checks/routes.ts'
import { contentRoutes } from './features/contents/routes.ts'
import { evidenceRoutes } from './features/delivery-evidence/routes.ts'
import { deskTaskRoutes } from './features/desk-tasks/routes.ts'
import { dossierRoutes } from './features/dossier/routes.ts'
import { formRoutes } from './features/forms/routes.ts'
import { guideRoutes } from './features/guides/routes.ts'
import { mandateRoutes } from './features/mandates/routes.ts'
import { liveRoutes } from './features/live/routes.ts'
import { noticeRoutes } from './features/notices/routes.ts'
import { staffNoticeRoutes } from './features/staff-notices/routes.ts'
import { paperRoutes } from './features/papers/routes.ts'
import { peopleRoutes } from './features/people/routes.ts'
import { postingRoutes } from './features/postings/routes.ts'
import { notFoundPage, publicPageRoutes } from './features/public-pages/routes.ts'
import { presenceRoutes } from './features/presence/routes.ts'
import { publicationRoutes } from './features/publications/routes.ts'
import { pushRoutes } from './features/push/routes.ts'
import { queueRoutes } from './features/queue/routes.ts'
import { recheckRoutes } from './features/rechecks/routes.ts'
import { reconciliationRoutes } from './features/reconciliation/routes.ts'
import { registerRoutes } from './features/register/routes.ts'
import { ruleRoutes } from './features/rules/routes.ts'
import { scheduleRoutes } from './features/schedules/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { smsReportRoutes } from './features/sms-reports/routes.ts'
import { staffCaseRoutes } from './features/staff-cases/routes.ts'
import { staffRoutes } from './features/staff/routes.ts'
import { vaultRoutes } from './features/vault/routes.ts'
import { closeUnusedConnections } from './http/closing.ts'
import { answerErrors, answerUnroutable } from './http/errors.ts'
import { setSecurityHeaders } from './http/headers.ts'
import { measureRequests, serveHealth } from './http/health.ts'
import { limitRequests } from './http/limits.ts'
import { measureNotices } from './http/measure-notices.ts'
import { describeApi } from './http/openapi.ts'
import { cachePublicPages } from './http/public-cache.ts'
import { createRequestIds } from './http/request-id.ts'
import { createTokenReader, registerTokens, signWith } from './http/tokens.ts'
import { serveWeb } from './http/web.ts'
import { loggerFor } from './logger.ts'

const BODY_LIMIT = 512 * 1024

const registerFeatures = async (app: FastifyInstance, { services, live, presence }: Composition): Promise<void> => {
  await app.register(citizenRoutes)
  await app.register(accountRoutes)
  await app.register(caseRoutes)
  await app.register(answerRoutes)
  await app.register(guideRoutes)
  await app.register(articleRoutes)
  await app.register(postingRoutes)
  await app.register(checklistRoutes)
  await app.register(paperRoutes)
  await app.register(noticeRoutes)
  await app.register(staffNoticeRoutes)
  await app.register(async (scope) => staffRoutes(scope, services.config))
  await app.register(peopleRoutes)
  await app.register(staffCaseRoutes)
  await app.register(publicationRoutes)
  await app.register(contentCheckRoutes)
  await app.register(ruleRoutes)
  await app.register(contentRoutes)
  await app.register(codeRoutes)
  await app.register(recheckRoutes)
  await app.register(vaultRoutes)
  await app.register(auditRoutes)
  await app.register(registerRoutes)
  await app.register(mandateRoutes)
  await app.register(dossierRoutes)
  await app.register(evidenceRoutes)
  await app.register(deskTaskRoutes)
  await app.register(reconciliationRoutes)
  await app.register(formRoutes)
  await app.register(searchRoutes)
  await app.register(bookingRoutes)
  await app.register(queueRoutes)
  await app.register(deskRoutes)
  await app.register(scheduleRoutes)
  await app.register(async (scope) => liveRoutes(scope, live, presence))
  await app.register(async (scope) => presenceRoutes(scope, presence))
}

/** A route without its contract or a contract without its route is a mistake that must not reach anybody. */
const assertComplete = (app: FastifyInstance): void => {
  const missing = Object.keys(contract).filter((key) => !app.accessTable.has(key))
  if (missing.length > 0) throw new Error(`these contract entries have no route: ${missing.join(', ')}`)
}

/** What another process has changed is not answered from memory here. */
const followNews = (app: FastifyInstance, { services, live }: Composition, clearCache: () => void): void => {
  const forget = live.subscribe(({ topic }) => {
    if (topic === 'answers' || topic === 'contents') clearCache()
    if (topic === 'rules') services.ruleBook.reload().catch(() => {})
  })
  app.addHook('onClose', async () => forget())
}

/** Builds the HTTP application; nothing listens yet. */
export const createApp = async (composition: Composition, registry = new Registry()): Promise<FastifyInstance> => {
  const { services } = composition
  const { config } = services
  const app = Fastify({
    loggerInstance: loggerFor(config.logLevel), logController: new LogController({ disableRequestLogging: true }), bodyLimit: BODY_LIMIT, frameworkErrors: answerUnroutable, trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: createRequestIds(), childLoggerFactory: (logger) => logger, ajv: { customOptions: { allErrors: false, coerceTypes: 'array', removeAdditional: false }, plugins: [addFormats.default as never] }
  })
  app.decorate('accessTable', new Map())
  answerErrors(app, notFoundPage(config.bureau))
  const cache = cachePublicPages(app, () => Date.now())
  setSecurityHeaders(app, config.production)
  followNews(app, composition, () => cache.clear())
  closeUnusedConnections(app)
  limitRequests(app, services.attempts)
  measureRequests(app, registry)
  measureNotices(registry, services.db)
  await app.register(fastifyCookie)
  await app.register(fastifyMultipart)
  await registerTokens(app, config.jwtSecret)
  app.decorate('readToken', createTokenReader(app))
  app.decorate('contextFor', async (request, actor) => {
    await services.ruleBook.fresh()
    if (actor.kind === 'citizen' && request.method !== 'GET') await assertKnown(services.db, actor.id)
    return contextAt(services, new Date(), { actor, address: request.ip, sign: signWith(app) })
  })
  await describeApi(app)
  await app.register(async (scope) => registerFeatures(scope, composition), { prefix: '/api' })
  await app.register(async (scope) => pushRoutes(scope, services))
  await app.register(async (scope) => smsReportRoutes(scope, services))
  await app.register(async (scope) => publicPageRoutes(scope, config.bureau))
  await app.register(displayRoutes)
  serveHealth(app, services.db)
  await serveWeb(app, config)
  assertComplete(app)
  return app
}
