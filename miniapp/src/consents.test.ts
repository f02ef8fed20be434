import { expect, it } from 'vitest'
import { createConsents } from './consents.ts'

const consent = (consentId: string) => ({ consentId, choices: [{ templateId: 'visit', choice: 'accept' as const }] })

it('what was allowed before anybody was signed in is told once they are, under the same id and once', async () => {
  const told: string[] = []
  let isKnown = false
  const consents = createConsents(async ({ consentId }) => {
    if (!isKnown) throw new Error('login-needed')
    told.push(consentId)
  })
  await expect(consents.add(consent('first'))).rejects.toThrow('login-needed')
  await expect(consents.add(consent('second'))).rejects.toThrow('login-needed')
  isKnown = true
  await consents.tell()
  await consents.tell()
  expect(told).toEqual(['first', 'second'])
})
