import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { keepCase, nameKeeper } from './keep-case.ts'
import { listLeaks, settleLeak } from './leaks.ts'
import { listVaultCases } from './list-vault-cases.ts'
import { askIdentity, decideRequest, openIdentity } from './open-identity.ts'
import { retypeCase } from './retype-case.ts'
import { listForDecision, viewVault } from './view-vault.ts'

export const vaultRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'POST /staff/cases/:caseNo/keep', 'vault:open', (ctx, { params, body }) => keepCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/keepers', 'vault:approve', (ctx, { params, body }) => nameKeeper(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/retype', 'vault:open', (ctx, { params, body }) => retypeCase(ctx, { ...params, ...body }))
  route(app, 'GET /staff/vault/cases', 'vault:open', (ctx) => listVaultCases(ctx))
  route(app, 'GET /staff/cases/:caseNo/vault', 'vault:open', (ctx, { params }) => viewVault(ctx, params.caseNo))
  route(app, 'POST /staff/cases/:caseNo/vault/requests', 'vault:open', (ctx, { params, body }) => askIdentity(ctx, { ...params, ...body }))
  route(app, 'GET /staff/vault/requests', 'vault:approve', (ctx) => listForDecision(ctx))
  route(app, 'POST /staff/vault/requests/:requestId/decision', 'vault:approve', (ctx, { params, body }) => decideRequest(ctx, { ...params, ...body }))
  route(app, 'POST /staff/vault/requests/:requestId/open', 'vault:open', (ctx, { params }) => openIdentity(ctx, params.requestId))
  route(app, 'GET /staff/leaks', 'leak:settle', (ctx) => listLeaks(ctx))
  route(app, 'POST /staff/cases/:caseNo/leak/settle', 'leak:settle', (ctx, { params, body }) => settleLeak(ctx, { ...params, ...body }))
}
