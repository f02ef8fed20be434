import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { clientAt } from '../support/client.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const refresh = (refreshToken: string) => stand.anyone.call('POST /session/refresh', { body: { refreshToken } })
const tokenOf = async (refreshToken: string) => (await refresh(refreshToken)).body.refreshToken
const ageBy = (seconds: number) => stand.database.pool.query('UPDATE session SET rotated_at = rotated_at - make_interval(secs => $1)', [seconds])
const refused = { status: 401, problem: { code: 'session-ended' } }

describe('a citizen\'s login', () => {
  it('is renewed with a new token each time, and the access token lives twenty minutes', async () => {
    const { refreshToken, id } = await stand.newCitizen()
    const { body } = await refresh(refreshToken)
    expect(body.refreshToken).not.toBe(refreshToken)
    expect((await clientAt(stand.baseUrl, body.accessToken).ok('GET /me')).citizenId).toBe(id)
    const { iat, exp, ...claims } = JSON.parse(Buffer.from(body.accessToken.split('.')[1] ?? '', 'base64url').toString()) as Record<string, number>
    expect([Number(exp) - Number(iat), body.expiresIn]).toEqual([1_200, 1_200])
    expect(claims).toEqual({ kind: 'citizen', sub: id })
  })

  it('a phone that lost the answer gets the same next token with the one it has, and that one works', async () => {
    const { refreshToken } = await stand.newCitizen()
    const lost = await tokenOf(refreshToken)
    const again = await tokenOf(refreshToken)
    expect(again).toBe(lost)
    expect((await refresh(again)).status).toBe(200)
  })

  it('forty renewals at the same moment all succeed, agree on the next token, and leave a session that goes on', async () => {
    const { refreshToken } = await stand.newCitizen()
    const replies = await Promise.all(Array.from({ length: 40 }, () => refresh(refreshToken)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    const next = new Set(replies.map(({ body }) => body.refreshToken))
    expect(next.size).toBe(1)
    expect((await refresh([...next][0] ?? '')).status).toBe(200)
  })

  it('a token used again after the minute was copied: the whole session ends, for the thief and for the owner', async () => {
    const { refreshToken } = await stand.newCitizen()
    const next = await tokenOf(refreshToken)
    await ageBy(61)
    expect(await refresh(refreshToken)).toMatchObject(refused)
    expect(await refresh(next)).toMatchObject(refused)
  })

  it('a token two renewals old was copied, even within the minute', async () => {
    const { refreshToken } = await stand.newCitizen()
    const third = await tokenOf(await tokenOf(refreshToken))
    expect(await refresh(refreshToken)).toMatchObject(refused)
    expect(await refresh(third)).toMatchObject(refused)
  })

  it('repeating the old token does not stretch its minute', async () => {
    const { refreshToken } = await stand.newCitizen()
    await tokenOf(refreshToken)
    await ageBy(40)
    expect((await refresh(refreshToken)).status).toBe(200)
    await ageBy(40)
    expect(await refresh(refreshToken)).toMatchObject(refused)
  })

  it('ends when the citizen logs out, when it is not used for ninety days, and for a token nobody issued', async () => {
    const { refreshToken } = await stand.newCitizen()
    await stand.anyone.ok('POST /session/end', { body: { refreshToken } })
    expect(await refresh(refreshToken)).toMatchObject(refused)
    const other = await stand.newCitizen()
    await stand.database.pool.query('UPDATE session SET expires_at = now() WHERE subject_id = $1', [other.id])
    expect(await refresh(other.refreshToken)).toMatchObject(refused)
    for (const token of ['x', `${crypto.randomUUID()}.${'a'.repeat(43)}`, '../../etc']) expect(await refresh(token)).toMatchObject(refused)
  })

  it('a used WeChat code opens nothing, nor does one nobody issued', async () => {
    const { openid } = await stand.newCitizen()
    const { code } = await stand.wechat<{ code: string }>('POST', '/login-code', { openid })
    await stand.anyone.ok('POST /session', { body: { code } })
    expect(await stand.anyone.refusal('POST /session', { body: { code } })).toBe('wechat-code-invalid')
    expect(await stand.anyone.refusal('POST /session', { body: { code: 'invented' } })).toBe('wechat-code-invalid')
  })

  it('the same person on two phones is one citizen with two sessions', async () => {
    const { openid, id } = await stand.newCitizen()
    const { code } = await stand.wechat<{ code: string }>('POST', '/login-code', { openid })
    expect((await stand.anyone.ok('POST /session', { body: { code } })).citizen.citizenId).toBe(id)
  })

  it('a token with a changed claim or another key opens nothing', async () => {
    const { client } = await stand.newCitizen()
    const [head, , signature] = (client.token ?? '').split('.')
    const staff = Buffer.from(JSON.stringify({ kind: 'staff', sub: 'x', name: 'x', unitId: 'bureau', roles: ['head'], exp: 9_999_999_999 })).toString('base64url')
    for (const token of [`${head}.${staff}.${signature}`, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${staff}.`, 'x.y.z']) {
      expect(await clientAt(stand.baseUrl, token).refusal('GET /staff/me')).toBe('session-ended')
    }
  })
})

describe('a member of staff\'s login', () => {
  const renew = (cookie: string) => stand.anyone.call('POST /staff/session/refresh', {}, { headers: { cookie } })
  const officer = (): Promise<StaffMember> => stand.newStaff({ roles: ['officer'], unitId: 'ageing' })

  it('keeps its refresh token where no script reaches it, and renews from there', async () => {
    const { login, cookie } = await officer()
    expect(cookie).toMatch(/^minsheng_staff=/)
    const { status, body, headers } = await renew(cookie)
    expect([status, body.staff.login]).toEqual([200, login])
    expect(headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict/)
    expect(JSON.stringify(body)).not.toContain(cookie.split('=')[1])
  })

  it('reads roles and unit anew at each renewal, and lets a dismissed person out', async () => {
    const member = await officer()
    await stand.database.pool.query('UPDATE staff SET unit_id = $2 WHERE id = $1', [member.id, 'charity'])
    const { body, headers } = await renew(member.cookie)
    expect(body.staff.unitId).toBe('charity')
    await stand.database.pool.query('UPDATE staff SET active = false WHERE id = $1', [member.id])
    expect(await renew(headers.getSetCookie()[0]?.split(';')[0] ?? '')).toMatchObject(refused)
    expect(await stand.anyone.refusal('POST /staff/session/refresh')).toBe('session-ended')
  })

  it('ends with the cookie when they log out', async () => {
    const { cookie } = await officer()
    const ended = await stand.anyone.call('POST /staff/session/end', {}, { headers: { cookie } })
    expect(ended.headers.getSetCookie()[0]).toMatch(/minsheng_staff=;.*Expires=Thu, 01 Jan 1970/)
    expect(await renew(cookie)).toMatchObject(refused)
  })

  it('a citizen\'s token renews no staff session and the other way round', async () => {
    const { refreshToken } = await stand.newCitizen()
    expect(await renew(`minsheng_staff=${refreshToken}`)).toMatchObject(refused)
    expect(await refresh((await officer()).cookie.split('=')[1] ?? '')).toMatchObject(refused)
  })
})
