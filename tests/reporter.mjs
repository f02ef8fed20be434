// What `npm test` says last: how many passed, and of each that did not, where it stands and what it said. A log of half an hour is read from its end.
import { writeFileSync } from 'node:fs'

/** At most this much of one failure: the page a journey ended on may be printed in it. */
const WORDS = 2_000

const ownLines = (stack) => stack.split('\n').filter((line) => !line.includes('/node_modules/')).join('\n')
const wordsOf = (errors) => errors.map(({ stack, message, diff }) => [stack ? ownLines(stack) : message, diff].filter(Boolean).join('\n')).join('\n').slice(0, WORDS)

/** A reporter of vitest: leaves the counts and the failures of this run in the file that MINSHENG_TEST_REPORT names. */
export default class FailuresReporter {
  onTestRunEnd(modules, unhandled) {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    const failures = []
    const add = (where, errors) => failures.push({ where, words: wordsOf(errors) })
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result()
        counts[state === 'pending' ? 'skipped' : state] += 1
        if (state === 'failed') add(`${module.relativeModuleId} > ${test.fullName}`, errors)
      }
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) add(`${module.relativeModuleId} > ${suite.fullName}`, suite.errors())
      if (module.errors().length > 0) add(module.relativeModuleId, module.errors())
    }
    if (unhandled.length > 0) add('outside any test', unhandled)
    writeFileSync(process.env.MINSHENG_TEST_REPORT, JSON.stringify({ ...counts, failures }))
  }
}
