import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { createStaff, logIn, password, totpCode, type StaffAccount } from '../support/people.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const newAccount = (roles: Parameters<typeof createStaff>[1]['roles'], enrolled?: boolean) =>
  createStaff(stand.composition.services, { roles, unitId: 'charity', ...(enrolled === undefined ? {} : { enrolled }) })
const enter = ({ login }: { login: string }, over: { password?: string, totp?: string } = {}) => stand.anyone.call('POST /staff/session', { body: { login, password, ...over } })
const codeOf = async (reply: ReturnType<typeof enter>) => (await reply).problem?.code ?? 'in'
// The counter of tries per place is for floods; here the lock of the account is meant.
const forgetTries = () => stand.database.pool.query('DELETE FROM attempt')

describe('logging in', () => {
  it('an officer enters with the password alone, a chief only with the code as well', async () => {
    const [officer, chief] = [await newAccount(['officer']), await newAccount(['section-chief'])]
    expect(await codeOf(enter(officer))).toBe('in')
    expect(await codeOf(enter(chief))).toBe('totp-required')
    expect(await codeOf(enter(chief, { totp: '000000' }))).toBe('credentials-wrong')
    expect(await codeOf(enter(chief, { totp: totpCode(chief.secret) }))).toBe('in')
  })

  it('a code counts once, also when it is sent ten times at the same moment', async () => {
    const [one, many] = [await newAccount(['head']), await newAccount(['head'])]
    const totp = totpCode(one.secret)
    expect([await codeOf(enter(one, { totp })), await codeOf(enter(one, { totp }))]).toEqual(['in', 'credentials-wrong'])
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => codeOf(enter(many, { totp: totpCode(many.secret) }))))
    expect(atOnce.filter((code) => code === 'in')).toHaveLength(1)
  })

  it('a wrong password, an unknown account and a dismissed person sound the same', async () => {
    const [known, dismissed] = [await newAccount(['officer']), await newAccount(['officer'])]
    await stand.database.pool.query('UPDATE staff SET active = false WHERE id = $1', [dismissed.id])
    const replies = await Promise.all([enter(known, { password: 'wrong' }), enter({ login: 'nobody' }), enter(dismissed)])
    expect(new Set(replies.map(({ status, problem }) => `${status} ${problem?.code} ${problem?.message}`)).size).toBe(1)
  })

  it('five wrong passwords lock the account for a quarter of an hour, even for the right one', async () => {
    const account = await newAccount(['officer'])
    for (let i = 0; i < 5; i += 1) expect(await codeOf(enter(account, { password: 'wrong' }))).toBe('credentials-wrong')
    await forgetTries()
    expect(await codeOf(enter(account))).toBe('account-locked')
    await stand.database.pool.query('UPDATE staff SET locked_until = locked_until - interval \'15 minutes\' WHERE id = $1', [account.id])
    expect(await codeOf(enter(account))).toBe('in')
  })

  it('guesses sent at the same moment all count, and so do wrong codes', async () => {
    const [officer, chief] = [await newAccount(['officer']), await newAccount(['section-chief'])]
    await Promise.all(Array.from({ length: 5 }, () => enter(officer, { password: 'wrong' })))
    for (let i = 0; i < 5; i += 1) await enter(chief, { totp: '000000' })
    await forgetTries()
    expect([await codeOf(enter(officer)), await codeOf(enter(chief))]).toEqual(['account-locked', 'account-locked'])
  })

  it('four wrong ones are forgotten by a right one', async () => {
    const account = await newAccount(['officer'])
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) await enter(account, { password: 'wrong' })
      await forgetTries()
      expect(await codeOf(enter(account))).toBe('in')
    }
  })

  it('the eleventh wrong try from one place is not even looked at', async () => {
    const codes = []
    for (let i = 0; i < 11; i += 1) codes.push(await codeOf(enter({ login: 'tried-often' }, { password: 'wrong' })))
    expect([new Set(codes.slice(0, 10)), codes[10]]).toEqual([new Set(['credentials-wrong']), 'too-many-attempts'])
  })
})

describe('binding an authenticator', () => {
  const start = ({ login }: StaffAccount) => stand.anyone.call('POST /staff/totp', { body: { login, password } })
  const confirm = ({ login }: StaffAccount, totp: string) => stand.anyone.call('POST /staff/totp/confirm', { body: { login, password, totp } })

  it('a reviewer without one is sent to bind it, binds it with the first right code, and is in', async () => {
    const chief = await newAccount(['section-chief'], false)
    expect(await codeOf(enter(chief))).toBe('totp-enrolment-required')
    const { body: { secret, otpauthUrl } } = await start(chief)
    expect(otpauthUrl).toContain(`secret=${secret}`)
    expect((await confirm(chief, '000000')).problem?.code).toBe('credentials-wrong')
    const totp = totpCode(secret)
    expect((await confirm(chief, totp)).body.staff.login).toBe(chief.login)
    expect(await codeOf(enter(chief, { totp }))).toBe('credentials-wrong')
    expect(await codeOf(enter(chief, { totp: totpCode(secret, 1) }))).toBe('in')
  })

  it('somebody who has one cannot bind another, and nobody binds without the password', async () => {
    const chief = await newAccount(['section-chief'])
    expect((await start(chief)).problem?.code).toBe('totp-already-enrolled')
    expect((await confirm(chief, totpCode(chief.secret))).problem?.code).toBe('totp-already-enrolled')
    expect(await stand.anyone.refusal('POST /staff/totp', { body: { login: chief.login, password: 'wrong' } })).toBe('credentials-wrong')
  })

  it('the secret lies encrypted in the database', async () => {
    const chief = await newAccount(['section-chief'], false)
    const { body: { secret } } = await start(chief)
    const { rows } = await stand.database.pool.query<{ totp_cipher: string }>('SELECT totp_cipher FROM staff WHERE id = $1', [chief.id])
    expect(rows[0]?.totp_cipher).not.toContain(secret)
    expect(stand.composition.services.cipher.decrypt(rows[0]?.totp_cipher ?? '')).toBe(secret)
  })
})

describe('the administrator', () => {
  it('adds a person whose first password is shown once and works', async () => {
    const { client } = await stand.logInAs('administrator', 'office')
    const { person, password: first } = await client.ok('POST /staff/people', { body: { login: 'new.person', name: '新来的', unitId: 'charity', roles: ['officer'] } })
    expect(await codeOf(enter(person, { password: first }))).toBe('in')
    expect(JSON.stringify(await client.ok('GET /staff/people'))).not.toMatch(/password|argon2|cipher/i)
    expect(await client.refusal('POST /staff/people', { body: { login: 'new.person', name: '又一个', unitId: 'charity', roles: ['officer'] } })).toBe('login-taken')
  })

  it('resets a password and an authenticator, and every login of that person ends', async () => {
    const { client } = await stand.logInAs('administrator', 'office')
    const chief = await logIn(stand.baseUrl, await newAccount(['section-chief']))
    const { password: fresh } = await client.ok('POST /staff/people/:staffId/reset-password', { params: { staffId: chief.id } })
    expect((await stand.anyone.call('POST /staff/session/refresh', {}, { headers: { cookie: chief.cookie } })).problem?.code).toBe('session-ended')
    expect(await codeOf(enter(chief))).toBe('credentials-wrong')
    await client.ok('POST /staff/people/:staffId/reset-totp', { params: { staffId: chief.id } })
    expect(await codeOf(enter(chief, { password: fresh }))).toBe('totp-enrolment-required')
    expect(await client.refusal('POST /staff/people/:staffId/reset-totp', { params: { staffId: 'nobody' } })).toBe('person-not-found')
  })

  it('cannot dismiss the last administrator, and two who dismiss each other at once leave one', async () => {
    const other = await startStand()
    try {
      const [a, b] = [await other.newStaff({ roles: ['administrator'] }), await other.newStaff({ roles: ['administrator'] })]
      const dismiss = (by: typeof a, whom: typeof a) =>
        by.client.call('PUT /staff/people/:staffId', { params: { staffId: whom.id }, body: { name: whom.name, unitId: 'bureau', roles: ['administrator'], active: false } })
      const codes = (await Promise.all([dismiss(a, b), dismiss(b, a)])).map(({ problem }) => problem?.code ?? 'done')
      expect(codes.sort()).toEqual(['done', 'last-administrator'])
    } finally {
      await other.stop()
    }
  })

  it('a person changes their own password with the old one, and their other logins end', async () => {
    const officer = await logIn(stand.baseUrl, await newAccount(['officer']))
    const change = (oldPassword: string, newPassword: string) => officer.client.call('PUT /staff/password', { body: { oldPassword, newPassword } })
    expect((await change('wrong', 'another-long-one')).problem?.code).toBe('old-password-wrong')
    expect((await change(password, 'short')).problem?.fields).toEqual({ newPassword: '至少 10 个字' })
    expect((await change(password, 'another-long-one')).status).toBe(200)
    expect([await codeOf(enter(officer)), await codeOf(enter(officer, { password: 'another-long-one' }))]).toEqual(['credentials-wrong', 'in'])
    expect((await stand.anyone.call('POST /staff/session/refresh', {}, { headers: { cookie: officer.cookie } })).problem?.code).toBe('session-ended')
  })
})
