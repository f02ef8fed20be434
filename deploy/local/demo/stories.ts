import type { Database } from '@minsheng/db/client.ts'
import { isPublished } from './contents.ts'
import { caseIdOf, staffIdOf } from './ids.ts'
import { openStories } from './open-stories.ts'
import { demoPeople } from './people.ts'
import { isQueued } from './queue.ts'
import { isScheduled } from './schedules.ts'
import { publishedStories } from './published-stories.ts'

/** Every demo matter, the oldest first: case numbers then rise with the days. */
export const stories = [...publishedStories, ...openStories].toSorted((a, b) => b.daysAgo - a.daysAgo)

/** What a database holds: nobody yet, the demonstration (whole or cut off in the middle), or people's own data. */
export type Contents = 'nobody' | 'part-of-demo' | 'demo' | 'own'

/** Looks which of the four a database is; demonstration data is never added to people's own. */
export const contentsOf = async (db: Database): Promise<Contents> => {
  const { prisma } = db
  if (await prisma.staff.count() === 0) return 'nobody'
  const people = await prisma.staff.count({ where: { id: { in: demoPeople.map(({ login }) => staffIdOf(login)) } } })
  if (people === 0) return 'own'
  const cases = await prisma.case.findMany({ where: { id: { in: stories.map(caseIdOf) } }, select: { id: true, version: true } })
  const versions = new Map(cases.map(({ id, version }) => [id, version]))
  const told = stories.every((story) => (versions.get(caseIdOf(story)) ?? 0) > story.steps.length)
  return told && people === demoPeople.length && await isPublished(db) && await isScheduled(db) && await isQueued(db) ? 'demo' : 'part-of-demo'
}
