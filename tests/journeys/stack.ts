import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { compose, systemContext } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import type { Services } from '@minsheng/api/context.ts'
import { raiseLights } from '@minsheng/api/features/sweep/index.ts'
import { prepareStack } from '@minsheng/deploy/local/stack.ts'
import { day, dayOf } from '@minsheng/domain/calendar/day.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { loadedCalendar } from '@minsheng/domain/calendar/holidays.ts'
import { promiseAnswer } from '@minsheng/domain/clock/promise.ts'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { clientAt, type Client } from '../support/client.ts'
import { give } from '../support/give.ts'
import { createCitizen, createStaff, logIn, type Citizen, type NewStaff, type StaffAccount, type StaffMember } from '../support/people.ts'
import { copyPages } from './build.ts'
import { startCopy } from './template.ts'

type Wechat = <T>(method: string, path: string, body?: object) => Promise<T>

/** The whole product as a person meets it: every program a process of its own, the built pages, an empty database. */
export type Journey = {
  url: string
  /** The same services the processes are made of, for what has to be there before anybody comes. */
  services: Services
  wechat: Wechat
  anyone: Client
  newStaff: (staff: NewStaff) => Promise<StaffAccount>
  logInAs: (role: Role, unitId?: string) => Promise<StaffMember>
  newCitizen: (options?: { agreed?: boolean }) => Promise<Citizen>
  countCases: () => Promise<number>
  /** A command given behind the scenes, by nobody in particular. */
  give: (caseNo: string, command: CaseCommand) => Promise<void>
  /** As if the case had come in on an earlier day. */
  setReceivedOn: (caseNo: string, receivedOn: string) => Promise<unknown>
  /** As if the sweep of this minute had come by: the clocks of these cases are counted afresh, and their lights are up. */
  sweep: (...caseNos: string[]) => Promise<void>
  stop: () => Promise<void>
}

const controlsAt = (port: number): Wechat => async <T>(method: string, path: string, body?: object) => {
  const init = body ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : { method }
  const response = await fetch(`http://127.0.0.1:${port}/__ctl${path}`, init)
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  return await response.json() as T
}

const sweep = async (services: Services, caseNos: readonly string[]): Promise<void> => {
  const now = new Date()
  await services.db.prisma.caseClock.updateMany({ where: { case: { caseNo: { in: [...caseNos] } } }, data: { nextActionOn: dayOf(now.getTime()) } })
  await services.ruleBook.fresh()
  await raiseLights(systemContext(services, now))
}

/** Starts the product for one test file. */
export const startJourney = async (): Promise<Journey> => {
  // Not mkdtemp: the database server runs as another user and must be able to enter.
  const dataDir = join(tmpdir(), `minsheng-journey-${process.pid}-${Date.now()}`)
  mkdirSync(dataDir)
  const [CITIZEN_WEB_DIR, STAFF_WEB_DIR] = [copyPages('citizen', dataDir), copyPages('staff', dataDir)]
  const database = await startCopy(inject('journeyDatabase'), join(dataDir, 'postgres'))
  const stack = await prepareStack({ dataDir, port: 0, databaseUrl: database.url, revive: false, env: { CITIZEN_WEB_DIR, STAFF_WEB_DIR } })
  await stack.start()
  const { services, close } = compose(readConfig(stack.environment))
  const wechat = controlsAt(stack.ports.sandbox)
  const kept = new Map<string, Promise<StaffMember>>()
  const newStaff = (staff: NewStaff) => createStaff(services, staff)
  const logInAs = (role: Role, unitId = 'social-assistance') => {
    const key = `${role} ${unitId}`
    const known = kept.get(key) ?? newStaff({ roles: [role], unitId }).then((account) => logIn(stack.url, account))
    kept.set(key, known)
    return known
  }
  const stop = async () => {
    await close()
    await stack.stop()
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    url: stack.url, services, wechat, anyone: clientAt(stack.url), newStaff, logInAs, stop,
    newCitizen: (options) => createCitizen(stack.url, wechat, options), countCases: () => services.db.prisma.case.count(),
    give: (caseNo, command) => give(services, caseNo, command), sweep: (...caseNos) => sweep(services, caseNos),
    setReceivedOn: (caseNo, receivedOn) => services.db.prisma.case.update({ where: { caseNo }, data: { receivedOn, dueOn: promiseAnswer(day(receivedOn), loadedCalendar).dueOn } })
  }
}
