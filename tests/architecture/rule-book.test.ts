import { expect, it } from 'vitest'
import { read, trackedFiles } from '../support/sources.ts'

const constants = /\b(?:loadedCalendar|holidayNotices|clockRules|releaseRules)\b|\bprepareMatters\(\)/
// The command without a database reads by the release; the book begins with it for what it does not hold.
const apart = new Set(['api/src/rule-book.ts', 'api/src/rehearsal/rehearse-lines.ts'])
const code = trackedFiles().filter((path) => /^(?:api\/src|workers\/src|admin\/src|miniapp\/src)\/.+\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !apart.has(path))

it('calendar, limits and matters are taken from the rule book, never from the constants of the release', () => {
  expect(code.length).toBeGreaterThan(200)
  expect(code.filter((path) => constants.test(read(path)))).toEqual([])
})
