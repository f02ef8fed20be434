import type { FastifyInstance } from 'fastify'
import { readOneFile } from '../../../http/one-file.ts'
import { route } from '../../../http/route.ts'
import { addEvidence } from './add-evidence.ts'
import { askExtension } from './ask-extension.ts'
import { consultUnit } from './consult-unit.ts'
import { giveOpinion } from './give-opinion.ts'
import { grantExtension } from './grant-extension.ts'
import { makePlan } from './make-plan.ts'
import { objectDuty } from './object-duty.ts'
import { pauseClocks } from './pause-clocks.ts'
import { recordContact } from './record-contact.ts'
import { recordFinding } from './record-finding.ts'
import { recordVisit } from './record-visit.ts'
import { recusePerson } from './recuse-person.ts'
import { refuseExtension } from './refuse-extension.ts'
import { requestCorrection } from './request-correction.ts'
import { requestMore } from './request-more.ts'
import { resumeClocks } from './resume-clocks.ts'
import { signCase } from './sign-case.ts'
import { uploadEvidence } from './upload-evidence.ts'

/** What the unit does, and what waits or asks for more time. */
export const handlingRoutes = (app: FastifyInstance): void => {
  route(app, 'POST /staff/cases/:caseNo/sign', 'case:handle', (ctx, { params, body }) => signCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/objection', 'case:handle', (ctx, { params, body }) => objectDuty(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/plan', 'case:handle', (ctx, { params, body }) => makePlan(ctx, { ...params, ...body }))
  // Before acceptance the first receiver calls about an urgent case, afterwards the unit: the workflow table says which verb.
  route(app, 'POST /staff/cases/:caseNo/contacts', 'case:read', (ctx, { params, body }) => recordContact(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/findings', 'case:handle', (ctx, { params, body }) => recordFinding(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/visits', 'case:handle', (ctx, { params, body }) => recordVisit(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/evidence/:fileId', 'case:handle', async (ctx, { params: { caseNo, fileId } }, { request }) =>
    uploadEvidence(ctx, caseNo, fileId, await readOneFile(request)))
  route(app, 'POST /staff/cases/:caseNo/evidence', 'case:handle', (ctx, { params, body }) => addEvidence(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/consultations', 'case:handle', (ctx, { params, body }) => consultUnit(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/opinions', 'case:opinion', (ctx, { params, body }) => giveOpinion(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/recusals', 'case:read', (ctx, { params, body }) => recusePerson(ctx, { ...params, ...body }))
  // Before acceptance the first receiver asks, afterwards the unit: the workflow table says which verb, the route only that they read cases.
  route(app, 'POST /staff/cases/:caseNo/corrections', 'case:read', (ctx, { params, body }) => requestCorrection(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/corrections/again', 'case:review', (ctx, { params, body }) => requestMore(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/pause', 'case:review', (ctx, { params, body }) => pauseClocks(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/resume', 'case:read', (ctx, { params, body }) => resumeClocks(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/extension/ask', 'case:handle', (ctx, { params, body }) => askExtension(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/extension/grant', 'case:extend', (ctx, { params, body }) => grantExtension(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/extension/refuse', 'case:extend', (ctx, { params, body }) => refuseExtension(ctx, { ...params, ...body }))
}
