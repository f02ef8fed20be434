import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContentCommand, type ContentCommandName, decideContent, type Standing } from './decide.ts'
import { contentStates, openStatuses, type VersionStatus, versionStatuses } from './workflow.ts'

const facts = { actorId: 'reviewer', now: 1_000 }
const commandOf: Record<ContentCommandName, ContentCommand> = {
  save: { type: 'save' }, submit: { type: 'submit' }, return: { type: 'return' }, publish: { type: 'publish' }, schedule: { type: 'schedule', at: 2_000 }, release: { type: 'release' }, discard: { type: 'discard' },
  correct: { type: 'correct', reason: '写错' }, withdraw: { type: 'withdraw', reason: '发错' }, confirm: { type: 'confirm' }, expire: { type: 'expire' }
}
const names = Object.keys(commandOf) as ContentCommandName[]

// As printed in the manual: where the latest version stands → what each command makes of it.
const manual: Record<VersionStatus, string> = {
  draft: 'save→draft submit→in-review discard→discarded', 'in-review': 'return→returned publish→published schedule→scheduled', returned: 'save→draft discard→discarded',
  scheduled: 'return→returned publish→published schedule→scheduled release→published', published: '', superseded: '', withdrawn: '', expired: '', discarded: ''
}
const leadsTo = (status: VersionStatus, name: string) => manual[status].split(' ').find((move) => move.startsWith(`${name}→`))?.split('→')[1] ?? null
const standing = (over: Partial<Standing> = {}): Standing => ({ kind: 'article', state: 'unpublished', publicVersion: null, latest: { version: 3, status: 'draft', writers: ['writer'] }, ...over })
const at = (status: VersionStatus, writers: readonly string[] = ['writer']) => ({ version: 3, status, writers })

describe('a version at work', () => {
  for (const status of openStatuses) for (const name of ['save', 'submit', 'return', 'publish', 'schedule', 'release', 'discard'] as const) for (const same of [false, true]) {
    const next = leadsTo(status, name)
    const refused = next !== null && same && (name === 'publish' || name === 'schedule')
    it(`that is ${status} ${refused ? 'is not published by whoever wrote in it' : next ? `becomes ${next} by` : 'refuses'} ${name} of ${same ? 'its writer' : 'another person'}`, () => {
      const decision = decideContent(commandOf[name], standing({ latest: at(status, same ? ['writer', 'reviewer'] : ['writer']) }), facts)
      if (refused) expect(decision).toEqual({ ok: false, refusal: 'content-same-person' })
      else if (next) expect(decision).toMatchObject({ ok: true, moves: [{ version: 3, to: next }], state: next === 'published' ? 'published' : 'unpublished', publicVersion: next === 'published' ? 3 : null })
      else expect(decision).toEqual({ ok: false, refusal: 'content-step' })
    })
  }

  for (const status of versionStatuses.filter((each) => !openStatuses.includes(each))) for (const name of ['submit', 'return', 'publish', 'schedule', 'release', 'discard'] as const) {
    it(`is none when the latest is ${status}: ${name} is refused`, () => {
      expect(decideContent(commandOf[name], standing({ latest: at(status) }), facts)).toEqual({ ok: false, refusal: 'content-step' })
    })
  }

  it('replaces the public one in the same step', () => {
    expect(decideContent(commandOf.publish, standing({ state: 'published', publicVersion: 2, latest: at('in-review') }), facts))
      .toMatchObject({ moves: [{ version: 2, to: 'superseded' }, { version: 3, to: 'published' }], publicVersion: 3 })
  })

  it('is scheduled for a moment to come only', () => {
    for (const when of [999, 1_000, Number.NaN]) expect(decideContent({ type: 'schedule', at: when }, standing({ latest: at('in-review') }), facts)).toEqual({ ok: false, refusal: 'content-moment-past' })
  })

  it('begins with the first save, and again after a draft was discarded; what was public is only corrected', () => {
    expect(decideContent(commandOf.save, standing({ latest: null }), facts)).toMatchObject({ moves: [{ version: 1, to: 'draft' }], event: 'drafted' })
    expect(decideContent(commandOf.save, standing({ latest: at('discarded') }), facts)).toMatchObject({ moves: [{ version: 4, to: 'draft' }], event: 'drafted' })
    for (const state of ['published', 'withdrawn'] as const) expect(decideContent(commandOf.save, standing({ state, latest: at('discarded') }), facts)).toEqual({ ok: false, refusal: 'content-correct-first' })
  })
})

describe('what is public', () => {
  const known = standing({ state: 'published', publicVersion: 3, latest: at('published') })
  it('is corrected by a next version that leaves it public, one at a time and with a reason', () => {
    expect(decideContent(commandOf.correct, known, facts)).toMatchObject({ moves: [{ version: 4, to: 'draft' }], state: 'published', publicVersion: 3 })
    expect(decideContent({ type: 'correct', reason: ' ' }, known, facts)).toEqual({ ok: false, refusal: 'content-reason-missing' })
    for (const status of openStatuses) expect(decideContent(commandOf.correct, { ...known, latest: { ...at(status), version: 4 } }, facts)).toEqual({ ok: false, refusal: 'content-already-open' })
  })

  it('is withdrawn with a reason, and nothing that waits brings it back', () => {
    expect(decideContent({ type: 'withdraw', reason: '' }, known, facts)).toEqual({ ok: false, refusal: 'content-reason-missing' })
    for (const [status, to] of [['draft', null], ['returned', null], ['in-review', 'returned'], ['scheduled', 'returned']] as const) {
      expect(decideContent(commandOf.withdraw, { ...known, latest: { ...at(status), version: 4 } }, facts))
        .toMatchObject({ moves: [{ version: 3, to: 'withdrawn' }, ...(to ? [{ version: 4, to }] : [])], state: 'withdrawn', publicVersion: null })
    }
  })

  it('expires by itself only when it is a 公示, with all that was being written for it, and is not taken up again', () => {
    expect(decideContent(commandOf.expire, known, facts)).toEqual({ ok: false, refusal: 'content-never-expires' })
    const posting: Standing = { ...known, kind: 'posting', latest: { ...at('draft'), version: 4 } }
    expect(decideContent(commandOf.expire, posting, facts)).toMatchObject({ moves: [{ version: 3, to: 'expired' }, { version: 4, to: 'discarded' }], state: 'expired' })
    expect(decideContent(commandOf.withdraw, posting, facts)).toMatchObject({ moves: [{ version: 3, to: 'withdrawn' }, { version: 4, to: 'discarded' }] })
    for (const state of ['expired', 'withdrawn'] as const) expect(decideContent(commandOf.correct, { ...posting, state, publicVersion: null, latest: at('expired') }, facts)).toEqual({ ok: false, refusal: 'content-posting-ended' })
  })

  for (const state of contentStates) for (const name of ['correct', 'withdraw', 'confirm', 'expire'] as const) {
    const open = { unpublished: '', published: 'correct withdraw confirm expire', withdrawn: 'correct', expired: '' }[state].split(' ').includes(name)
    it(`${open ? 'hears' : 'does not hear'} ${name} while it is ${state}`, () => {
      const decision = decideContent(commandOf[name], standing({ kind: name === 'expire' ? 'posting' : 'article', state, publicVersion: state === 'published' ? 3 : null, latest: at(state === 'published' ? 'published' : 'withdrawn') }), facts)
      expect(decision.ok).toBe(open)
    })
  }
})

type Life = { standing: Standing, statuses: Map<number, VersionStatus> }
const live = (life: Life, command: ContentCommand, actorId: string): Life => {
  const decision = decideContent(command, life.standing, { actorId, now: 1_000 })
  if (!decision.ok) return life
  const statuses = new Map(life.statuses)
  for (const { version, to } of decision.moves) statuses.set(version, to)
  const version = Math.max(0, ...statuses.keys())
  const before = life.standing.latest
  const writes = ['save', 'submit', 'correct'].includes(command.type)
  const writers = version !== before?.version ? [actorId] : writes ? [...new Set([...before.writers, actorId])] : before.writers
  const status = statuses.get(version)
  return { statuses, standing: { ...life.standing, state: decision.state, publicVersion: decision.publicVersion, latest: status ? { version, status, writers } : null } }
}

describe('any life of a content', () => {
  const steps = fc.array(fc.record({ name: fc.constantFrom(...names), actorId: fc.constantFrom('a', 'b', 'c') }), { maxLength: 40 })
  const kinds = fc.constantFrom('article' as const, 'posting' as const, 'guide' as const)
  const fresh = (kind: Standing['kind']): Life => ({ standing: standing({ kind, latest: null }), statuses: new Map() })

  it('has one version at work at most, and it is the latest; the public one is the one that is published', () => {
    fc.assert(fc.property(kinds, steps, (kind, taken) => {
      let life = fresh(kind)
      for (const { name, actorId } of taken) {
        life = live(life, commandOf[name], actorId)
        const all = [...life.statuses]
        const open = all.filter(([, status]) => openStatuses.includes(status))
        expect(open.length).toBeLessThanOrEqual(1)
        if (open[0]) expect(open[0][0]).toBe(Math.max(...life.statuses.keys()))
        const shown = all.filter(([, status]) => status === 'published').map(([version]) => version)
        expect(shown).toEqual(life.standing.publicVersion === null ? [] : [life.standing.publicVersion])
        expect(life.standing.state === 'published').toBe(life.standing.publicVersion !== null)
      }
    }), { numRuns: 3_000 })
  })

  it('reaches every status and every standing', () => {
    const [statuses, states] = [new Set<string>(), new Set<string>()]
    const many = fc.array(fc.record({ name: fc.constantFrom(...names), actorId: fc.constantFrom('a', 'b', 'c') }), { minLength: 60, maxLength: 120 })
    fc.assert(fc.property(kinds, many, (kind, taken) => {
      let life = fresh(kind)
      for (const { name, actorId } of taken) {
        life = live(life, commandOf[name], actorId)
        for (const status of life.statuses.values()) statuses.add(status)
        states.add(life.standing.state)
      }
    }), { numRuns: 3_000, seed: 7 })
    expect([...statuses].sort()).toEqual([...versionStatuses].sort())
    expect([...states].sort()).toEqual([...contentStates].sort())
  })
})
