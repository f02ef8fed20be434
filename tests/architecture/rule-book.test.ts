import { expect, it } from 'vitest'
import { read, trackedFiles } from '../support/sources.ts'

const constants = /\b(?:loadedCalendar|holidayNotices|clockRules|routingRules)\b/
const code = trackedFiles().filter((path) => /^(?:api\/src|workers\/src|admin\/src|miniapp\/src)\/.+\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))

it('calendar, limits and routing table are taken from the rule book, never from the constants of the release', () => {
  expect(code.length).toBeGreaterThan(200)
  expect(code.filter((path) => constants.test(read(path)))).toEqual([])
})
