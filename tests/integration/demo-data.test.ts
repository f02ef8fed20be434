import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleColumns } from '@minsheng/contract/content-words.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { loadedCalendar } from '@minsheng/domain/calendar/holidays.ts'
import { postingUntil } from '@minsheng/domain/content/posting-days.ts'
import { guides } from '@minsheng/domain/guides/catalogue/guides.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { needsTotp } from '@minsheng/domain/permissions/permissions.ts'
import { demoPeople, demoPassword } from '@minsheng/deploy/local/demo/people.ts'
import { seedDemo } from '@minsheng/deploy/local/demo/seed-demo.ts'
import { contentsOf, stories } from '@minsheng/deploy/local/demo/stories.ts'
import { demoAccounts } from '@minsheng/sandbox/people.ts'
import { inventTotpSecret } from '@minsheng/api/security/totp.ts'
import { createSandbox } from '@minsheng/sandbox/sandbox.ts'
import { connectDatabase, type Database } from '@minsheng/db/client.ts'
import { passwordFits } from '@minsheng/api/security/password.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { appId, appSecret, environmentFor } from '../support/settings.ts'

const now = new Date()
const totpSeeds = Object.fromEntries(demoPeople.filter(({ role }) => needsTotp([role])).map(({ login }) => [login, inventTotpSecret()]))
let database: TestDatabase
let db: Database
let sandbox: Awaited<ReturnType<typeof createSandbox>>
let seed: () => Promise<void>

beforeAll(async () => {
  database = await createDatabase()
  db = connectDatabase(database.url, 2)
  sandbox = await createSandbox({ appId, secret: appSecret, accounts: demoAccounts })
  const sandboxUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  seed = () => seedDemo({ environment: environmentFor({ databaseUrl: database.url, wechatUrl: sandboxUrl }), sandboxUrl, totpSeeds, now })
})

afterAll(async () => {
  await db.close()
  await sandbox.close()
  await database.drop()
})

const everything = async () => ({
  staff: await db.prisma.staff.count(), citizens: await db.prisma.citizen.count(), events: await db.prisma.caseEvent.count(),
  notices: await db.prisma.notice.count(), versions: await db.prisma.contentVersion.count(), prechecks: await db.prisma.precheck.count(), files: await db.prisma.caseFile.count(), schedules: await db.prisma.schedule.count(), slots: await db.prisma.slot.count(),
  bookings: await db.prisma.booking.count(), tickets: await db.prisma.queueTicket.count(),
  demand: await db.prisma.searchDemand.findMany({ orderBy: [{ day: 'asc' }, { words: 'asc' }, { townshipCode: 'asc' }] }), cases: await db.prisma.case.findMany({ orderBy: { caseNo: 'asc' } })
})

describe('the demonstration data', () => {
  it('come into an empty database, and coming again adds nothing', async () => {
    expect(await contentsOf(db)).toBe('nobody')
    await seed()
    const once = await everything()
    expect(await contentsOf(db)).toBe('demo')
    await seed()
    expect(await everything()).toEqual(once)
    expect(once.cases).toHaveLength(stories.length)
  })

  it('show a case in every status, answers to the public, and cases that are overdue', async () => {
    const cases = await db.prisma.case.findMany()
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(['submitted', 'accepted', 'handling', 'drafted', 'answered', 'closed', 'declined']))
    expect(cases.filter(({ publication }) => publication === 'published').length).toBeGreaterThanOrEqual(5)
    const running = cases.filter(({ status }) => !['answered', 'closed', 'declined'].includes(status))
    expect(running.filter(({ dueOn }) => dueOn < dayOf(now.getTime())).length).toBeGreaterThanOrEqual(1)
  })

  it('happened in the order of their days, none of it in the future', async () => {
    const events = await db.prisma.caseEvent.findMany({ orderBy: [{ caseId: 'asc' }, { seq: 'asc' }] })
    for (const [i, event] of events.entries()) {
      expect(event.at.getTime()).toBeLessThanOrEqual(now.getTime())
      const before = events[i - 1]
      if (before?.caseId === event.caseId) expect(event.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime())
    }
  })

  it('let nobody read in public who asked or who is spoken of', async () => {
    const published = await db.prisma.publication.findMany({ where: { status: 'published' } })
    const names = [...new Set(stories.map(({ filed }) => filed.contactName ?? '')), '刘冬秀'].filter((name) => /^[\u4e00-\u9fa5]{3}$/.test(name) && !name.endsWith('女士'))
    const leaks = published.flatMap(({ title, question, reply }) => names.filter((name) => `${title}${question}${reply}`.includes(name)))
    expect({ leaks, names: names.length }).toEqual({ leaks: [], names: expect.any(Number) })
    expect(names.length).toBeGreaterThan(3)
  })

  it('fill every column of articles, hang a 公示 for its seven days, say where to go and which standard is only for show', async () => {
    const shown = await db.prisma.publicContent.findMany({ where: { status: 'published' } })
    const own = shown.filter(({ version, key }) => key.startsWith('demo-') || version > 1)
    expect(new Set(own.filter(({ kind }) => kind === 'article').map(({ column }) => column))).toEqual(new Set(articleColumns))
    const words = own.map(({ kind, body }) => ({ kind, said: JSON.stringify(body) }))
    expect(words.filter(({ said }) => !said.includes('演示')).map(({ kind }) => kind)).toEqual([])
    expect(own.find(({ key }) => key === 'demo-window-hours')).toMatchObject({ pinned: true, fileIds: [expect.any(String)], body: { html: expect.stringContaining('<table>') } })
    const [posting] = own.filter(({ kind }) => kind === 'posting')
    expect(posting?.expiresOn).toBe(postingUntil(dayOf(now.getTime()), 7, [], loadedCalendar))
    const rooms = own.filter(({ kind }) => kind === 'floor-plan').flatMap(({ body }) => (body as { rooms: { id: string }[] }).rooms.map(({ id }) => id))
    expect(rooms.length).toBeGreaterThan(6)
    const places = own.filter(({ kind }) => kind === 'place').map(({ body }) => body as { roomId: string | null, villages: unknown[], phone: string | null })
    expect(places.filter(({ roomId }) => roomId !== null && !rooms.includes(roomId))).toEqual([])
    expect(places.filter(({ villages }) => villages.length === 2)).toHaveLength(2)
    expect(own.find(({ kind }) => kind === 'standard')?.body).toMatchObject({ values: [{ docNo: '演示用，不是真实标准' }] })
  })

  it('leave nothing for the radar of demand and the pre-checks to be empty: one waits at a township, one at a section', async () => {
    const prechecks = await db.prisma.precheck.findMany({ orderBy: { unitId: 'asc' } })
    expect(prechecks.map(({ unitId, status }) => [unitId, status])).toEqual([['social-assistance', 'sent'], ['township-430923121', 'sent']])
    const demand = await db.prisma.searchDemand.findMany()
    expect(demand.filter(({ day }) => day < dayOf(now.getTime()) && day >= addDays(dayOf(now.getTime()), -7))).toHaveLength(demand.length)
    expect(demand.filter(({ reason }) => reason === 'none').length).toBeGreaterThan(4)
  })

  it('offer times to come in the hall, in two townships, at home, at the funeral centre and with the head of the bureau, all said to be for show', async () => {
    const schedules = (await db.prisma.schedule.findMany()).map(({ id, body, guideIds }) => ({ id, guideIds, body: body as unknown as Schedule }))
    expect(new Set(schedules.map(({ body }) => body.placeKind))).toEqual(new Set(['hall', 'township', 'home', 'funeral']))
    expect(schedules.filter(({ body }) => !body.place.includes('演示数据'))).toEqual([])
    const bookable = new Set(schedules.flatMap(({ guideIds }) => guideIds))
    expect(guides.filter(({ booking }) => ['window', 'township-window', 'home'].includes(booking)).map(({ id }) => id).filter((id) => !bookable.has(id))).toEqual([])
    for (const { id } of schedules) expect(await db.prisma.slot.count({ where: { scheduleId: id, closed: false, day: { gt: dayOf(now.getTime()) } } }), id).toBeGreaterThan(0)
  })

  it('show a morning at the counters of the registry: some done, somebody served, others waiting', async () => {
    const counters = await db.prisma.counter.findMany({ where: { unitId: 'marriage-registry' }, orderBy: { position: 'asc' } })
    expect(counters.map(({ name, active }) => [name, active])).toEqual([['1号窗口', true], ['2号窗口', true]])
    const tickets = await db.prisma.queueTicket.groupBy({ by: ['status'], where: { unitId: 'marriage-registry', day: dayOf(now.getTime()) }, _count: true })
    const of = (status: string) => tickets.find((each) => each.status === status)?._count ?? 0
    expect([of('served') >= 3, of('serving'), of('waiting') >= 1]).toEqual([true, 2, true])
    const bookings = await db.prisma.booking.findMany({ where: { unitId: 'marriage-registry' } })
    expect(bookings.length).toBeGreaterThan(0)
    expect(bookings.every(({ contactCipher }) => contactCipher !== null && !contactCipher.includes('138'))).toBe(true)
  })

  it('cut off before the contents are out, are part of the demonstration and go on', async () => {
    const { contentId } = await db.prisma.publicContent.findFirstOrThrow({ where: { key: 'demo-yearly-check' } })
    await db.prisma.$executeRaw`DELETE FROM public_content WHERE content_id = ${contentId}::uuid`
    await db.prisma.contentVersion.updateMany({ where: { contentId }, data: { status: 'in-review', publishedAt: null } })
    await db.prisma.content.update({ where: { id: contentId }, data: { state: 'unpublished', publicVersion: null } })
    expect(await contentsOf(db)).toBe('part-of-demo')
    await seed()
    expect(await contentsOf(db)).toBe('demo')
    expect(await db.prisma.publicContent.count({ where: { contentId, status: 'published' } })).toBe(1)
  })

  it('are never mixed into people\'s own', async () => {
    const own = await createDatabase()
    const other = connectDatabase(own.url, 2)
    await other.prisma.staff.create({ data: { id: '11111111-1111-4111-8111-111111111111', login: 'wang', name: '王', unitId: 'office', roles: ['administrator'], passwordHash: 'x', createdAt: now } })
    expect(await contentsOf(other)).toBe('own')
    await other.close()
    await own.drop()
  })

  it('have accounts whose password is the one the start prints', async () => {
    const member = await db.prisma.staff.findUniqueOrThrow({ where: { login: 'shoujie' } })
    expect(await passwordFits(member.passwordHash, demoPassword)).toBe(true)
  })
})
