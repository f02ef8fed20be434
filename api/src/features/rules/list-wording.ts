import type { Output } from '@minsheng/contract/index.ts'
import { entryOf, noticeEvents } from '@minsheng/domain/notices/catalogue.ts'
import { mayUseDesk } from '@minsheng/domain/notices/check-words.ts'
import { factMeanings } from '@minsheng/domain/notices/fact-names.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { writtenWords } from './notice-faces.ts'

const isMeant = (name: string): name is keyof typeof factMeanings => Object.hasOwn(factMeanings, name)

/** Every notice with the words in force, those that ship, and what may be filled in. */
export const listWording = async ({ db, noticeWording }: StaffContext): Promise<Output<'GET /staff/rules/notices'>> => {
  const proposed = await db.query<{ id: string, subject: string }>(sql`SELECT id, subject FROM rule_version WHERE kind = 'notices' AND state = 'proposed' ORDER BY no`)
  const waiting = new Map(proposed.map(({ id, subject }) => [subject, id]))
  return {
    items: noticeEvents.map((event) => {
      const shipped = entryOf(event)
      return {
        event, when: shipped.when, lawful: shipped.lawful, words: writtenWords(entryOf(event, noticeWording)), shipped: writtenWords(shipped), own: noticeWording[event] !== undefined,
        waiting: waiting.get(event) ?? null, desk: mayUseDesk(event),
        facts: shipped.facts.map((name) => ({ name, says: isMeant(name) ? factMeanings[name].says : name, needed: shipped.needs.includes(name) }))
      }
    })
  }
}
