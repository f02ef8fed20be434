import type { Browser } from 'playwright-core'
import { showContents } from '../support/county-contents.ts'
import type { Citizen } from '../support/people.ts'
import { openScreen, startBrowser, type Screen } from './browser.ts'
import { startJourney, type Journey } from './stack.ts'

/** A county with its contents on show, somebody who is signed in there, and somebody who only looks. */
export type County = { journey: Journey, browser: Browser, citizen: Citizen, mine: Screen, guest: Screen, close: () => Promise<void> }

export const township = '430923118'

export const openCounty = async (): Promise<County> => {
  const [journey, browser] = await Promise.all([startJourney(), startBrowser()])
  await showContents(journey.services)
  const citizen = await journey.newCitizen()
  const { privacyVersion } = await journey.anyone.ok('GET /client-config')
  const mine = await openScreen(browser, journey.url, 'phone', { localStorage: { 'refresh-token': citizen.refreshToken, 'privacy-version': privacyVersion, township } })
  const close = async () => {
    await browser.close()
    await journey.stop()
  }
  return { journey, browser, citizen, mine, guest: await openScreen(browser, journey.url, 'phone'), close }
}

/** An officer of the township finds every paper of a pre-check wrong. */
export const findAllWrong = async ({ journey }: County, code: string, note: string): Promise<void> => {
  const { client } = await journey.logInAs('township-officer', `township-${township}`)
  const { precheckId, version, list } = await client.ok('GET /staff/precheck-codes/:code', { params: { code } })
  const papers = list.map(({ paperId }) => ({ paperId, verdict: 'wrong' as const, note }))
  await client.ok('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version, papers, note: null } })
}
