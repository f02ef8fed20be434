import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobNames } from '@minsheng/api/outbox/catalogue.ts'
import { createHandlers } from '@minsheng/workers/handlers.ts'
import { startStand, type Stand } from '../support/api.ts'
import { read, trackedFiles } from '../support/sources.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const catalogue = /JobCatalogue = \{([\s\S]*?)\n\}/.exec(read('api/src/outbox/catalogue.ts'))?.[1] ?? ''
const payloads = [...catalogue.matchAll(/'([a-z-]+)': \{([^}]*)\}/g)].map(([, job, fields]) => ({ job: String(job), fields: [...String(fields).matchAll(/(\w+):/g)].map(([, field]) => String(field)) }))

describe('the jobs', () => {
  it('are those of the catalogue, each with exactly one handler in a file of its name', () => {
    expect(payloads.map(({ job }) => job).sort()).toEqual([...jobNames].sort())
    expect(Object.keys(createHandlers(stand.composition)).sort()).toEqual([...jobNames].sort())
    const files = trackedFiles().filter((path) => /^workers\/src\/handlers\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts'))
    expect(files.map((path) => path.slice('workers/src/handlers/'.length, -'.ts'.length)).sort()).toEqual([...jobNames].sort())
  })

  it('carry ids and flags, never what is named like a person or their words', () => {
    expect(payloads.flatMap(({ fields }) => fields).length).toBeGreaterThan(2)
    const personal = /name|phone|mobile|openid|idno|idcard|address|contact|text|title|statement|body|content|reply|comment|note$/i
    for (const { job, fields } of payloads) for (const field of fields) expect(field, job).toMatch(/^(?:\w+Id|\w+No|answers)$/)
    for (const { job, fields } of payloads) expect(fields.filter((field) => personal.test(field)), job).toEqual([])
  })
})
