import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../../config.ts'
import { route } from '../../http/route.ts'
import { endSession } from '../sessions/index.ts'
import { changePassword } from './change-password.ts'
import { confirmTotp, startTotp } from './enrol-totp.ts'
import { logInStaff, type OpenedStaffSession } from './log-in.ts'
import { findProfile } from './queries.ts'
import { refreshStaff } from './refresh.ts'
import { listUnits } from './units.ts'

const COOKIE = 'minsheng_staff'
const HALF_DAY_S = 43_200

export const staffRoutes = async (app: FastifyInstance, { secureCookies }: Config): Promise<void> => {
  const cookie = { path: '/api/staff/session', httpOnly: true, sameSite: 'strict', secure: secureCookies } as const
  const hand = (reply: FastifyReply, { session, refreshToken }: OpenedStaffSession) => {
    reply.setCookie(COOKIE, refreshToken, { ...cookie, maxAge: HALF_DAY_S })
    return session
  }
  route(app, 'POST /staff/session', 'public', async (ctx, { body }, { reply }) => hand(reply, await logInStaff(ctx, body)))
  route(app, 'POST /staff/session/refresh', 'public', async (ctx, _input, { request, reply }) => hand(reply, await refreshStaff(ctx, request.cookies[COOKIE])))
  route(app, 'POST /staff/session/end', 'public', async (ctx, _input, { request, reply }) => {
    const token = request.cookies[COOKIE]
    if (token) await endSession(ctx, token)
    reply.clearCookie(COOKIE, cookie)
    return { done: true }
  })
  route(app, 'POST /staff/totp', 'public', (ctx, { body }) => startTotp(ctx, body))
  route(app, 'POST /staff/totp/confirm', 'public', async (ctx, { body }, { reply }) => hand(reply, await confirmTotp(ctx, body)))
  route(app, 'PUT /staff/password', 'staff', (ctx, { body }) => changePassword(ctx, body))
  route(app, 'GET /staff/me', 'staff', (ctx) => findProfile(ctx))
  route(app, 'GET /staff/units', 'staff', (ctx) => listUnits(ctx))
}
