import { compose, contextAt } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import type { CitizenContext, Services } from '@minsheng/api/context.ts'
import { acceptPrivacy } from '@minsheng/api/features/citizens/accept-privacy.ts'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'
import { logIn } from '@minsheng/api/features/citizens/log-in.ts'
import { sql } from '@minsheng/db/client.ts'
import { demoAccounts } from '@minsheng/sandbox/people.ts'
import { publishDemo } from './contents.ts'
import { seedDemand } from './demand.ts'
import { seedPrechecks } from './prechecks.ts'
import { seedQueue } from './queue.ts'
import { seedSchedules } from './schedules.ts'
import { seedPeople } from './seed-people.ts'
import { stories } from './stories.ts'
import { tellStory } from './tell-story.ts'

const askSandbox = async (sandboxUrl: string, openid: string): Promise<string> => {
  const response = await fetch(`${sandboxUrl}/sandbox/phone/login-code`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ openid })
  })
  if (!response.ok) throw new Error(`the sandbox gave no login code: ${response.status}`)
  return (await response.json() as { code: string }).code
}

const caller = { address: 'demo', sign: () => '' }

const citizenContext = (services: Services, id: string, now: Date): CitizenContext => contextAt(services, now, { ...caller, actor: { kind: 'citizen', id } }) as CitizenContext

/** Logs a demo citizen in the way a phone does, so that a browser later meets the same person. */
const enter = async (services: Services, sandboxUrl: string, openid: string, now: Date): Promise<string> => {
  const { citizen } = await logIn(contextAt(services, now, { ...caller, actor: { kind: 'anyone' } }), { code: await askSandbox(sandboxUrl, openid) })
  await acceptPrivacy(citizenContext(services, citizen.citizenId, now), { version: privacyVersion })
  return citizen.citizenId
}

type Demo = { environment: Readonly<Record<string, string>>, sandboxUrl: string, totpSeeds: Readonly<Record<string, string>>, now: Date }

/** Puts demo accounts and demo matters in place; the sandbox must be running. Goes on where an earlier try was cut off. */
export const seedDemo = async ({ environment, sandboxUrl, totpSeeds, now }: Demo): Promise<void> => {
  const composition = compose(readConfig(environment))
  try {
    const { services } = composition
    await services.ruleBook.fresh()
    await seedPeople(services, totpSeeds, now)
    const citizens: string[] = []
    for (const { openid } of demoAccounts) if (openid) citizens.push(await enter(services, sandboxUrl, openid, now))
    for (const story of stories) await tellStory(services, story, citizens[story.citizen] ?? '', now)
    // They wrote in the past and are here now: WeChat still judges what they wrote.
    await services.db.query(sql`UPDATE content_check SET created_at = ${now} WHERE verdict IS NULL`)
    await seedDemand(services, now)
    await seedPrechecks((citizen) => citizenContext(services, citizens[citizen] ?? '', now))
    await publishDemo(services, now)
    await seedSchedules(services, now)
    await seedQueue(services, now)
  } finally {
    await composition.close()
  }
}
