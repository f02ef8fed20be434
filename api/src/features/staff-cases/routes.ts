import type { FastifyInstance } from 'fastify'
import { asPhoto } from '../../http/photo.ts'
import { route } from '../../http/route.ts'
import { findPhoto, readPhoto } from '../cases/index.ts'
import { acceptCase } from './accept-case.ts'
import { approveReply } from './approve-reply.ts'
import { assertReadable } from './assert-readable.ts'
import { declineCase } from './decline-case.ts'
import { draftReply } from './draft-reply.ts'
import { listCases } from './list-cases.ts'
import { recordContact } from './record-contact.ts'
import { recordFinding } from './record-finding.ts'
import { rerouteCase } from './reroute-case.ts'
import { returnReply } from './return-reply.ts'
import { revealContact } from './reveal-contact.ts'
import { signCase } from './sign-case.ts'
import { viewStaffCase } from './view-case.ts'
import { workbench } from './workbench.ts'

export const staffCaseRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/workbench', 'case:read', (ctx) => workbench(ctx))
  route(app, 'GET /staff/cases', 'case:read', (ctx, { querystring }) => listCases(ctx, querystring))
  route(app, 'GET /staff/cases/:caseNo', 'case:read', (ctx, { params }) => viewStaffCase(ctx, params.caseNo))
  route(app, 'GET /staff/cases/:caseNo/files/:fileId', 'case:read', async (ctx, { params }, { reply }) => {
    const photo = await findPhoto(ctx, params.caseNo, params.fileId)
    assertReadable(ctx, photo.unit_id)
    return asPhoto(reply, await readPhoto(ctx, photo))
  })
  route(app, 'POST /staff/cases/:caseNo/reveal-contact', 'contact:reveal', (ctx, { params }) => revealContact(ctx, params.caseNo))
  route(app, 'POST /staff/cases/:caseNo/accept', 'case:accept', (ctx, { params, body }) => acceptCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/decline', 'case:accept', (ctx, { params, body }) => declineCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reroute', 'case:accept', (ctx, { params, body }) => rerouteCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/sign', 'case:handle', (ctx, { params, body }) => signCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/contacts', 'case:handle', (ctx, { params, body }) => recordContact(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/findings', 'case:handle', (ctx, { params, body }) => recordFinding(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply', 'case:handle', (ctx, { params, body }) => draftReply(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply/return', 'case:review', (ctx, { params, body }) => returnReply(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply/approve', 'case:review', (ctx, { params, body }) => approveReply(ctx, { ...params, ...body }))
}
