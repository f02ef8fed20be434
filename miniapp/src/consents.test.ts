import { expect, it } from 'vitest'
import { createConsents, type Consent } from './consents.ts'

const consent = (consentId: string) => ({ consentId, choices: [{ templateId: 'visit', choice: 'accept' as const }] })
const shelfOf = (kept: Consent[] = []) => ({ read: () => kept, write: (untold: Consent[]) => { kept = untold } })

it('what was allowed before anybody was signed in is told once they are, under the same id and once', async () => {
  const told: string[] = []
  let isKnown = false
  const consents = createConsents(async ({ consentId }) => {
    if (!isKnown) throw new Error('login-needed')
    told.push(consentId)
  }, shelfOf())
  await expect(consents.add(consent('first'))).rejects.toThrow('login-needed')
  await expect(consents.add(consent('second'))).rejects.toThrow('login-needed')
  isKnown = true
  await consents.tell()
  await consents.tell()
  expect(told).toEqual(['first', 'second'])
})

it('survives a dead network and a closed program', async () => {
  const shelf = shelfOf()
  await expect(createConsents(async () => { throw new Error('offline') }, shelf).add(consent('kept'))).rejects.toThrow('offline')
  const told: string[] = []
  const reopened = createConsents(async ({ consentId }) => void told.push(consentId), shelf)
  await Promise.all([reopened.tell(), reopened.tell()])
  expect([told, shelf.read()]).toEqual([['kept'], []])
})
