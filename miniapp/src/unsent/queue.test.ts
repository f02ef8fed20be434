import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../problem.ts'
import { nextOf, outcomeOf, withDeed, type Deed, type Outcome } from './deed.ts'
import { createQueue, type Phone } from './queue.ts'

const deedOf = (id: string, over: Partial<Deed> = {}): Deed =>
  ({ id, owner: 'me', kind: 'supplement', subject: 'MZ1', form: id, words: id, at: 0, photos: [], asked: [], refused: null, ...over })

type Line = 'up' | 'down' | 'loses the answer' | 'dies on the way'

/** A server that takes each id once and refuses some, behind a line that breaks in every way; the phone's storage outlives its program. */
const world = () => {
  const state = { line: 'up' as Line, stored: [] as readonly Deed[], account: 'me' as string | null, atServer: [] as Deed[], told: [] as string[], senders: [] as string[] }
  const refuses = new Set<string>()
  const send = async (deed: Deed): Promise<Outcome> => {
    if (state.line === 'down') return { what: 'unheard', silent: true }
    state.senders.push(`${String(state.account)}:${deed.owner}`)
    if (!refuses.has(deed.id) && !state.atServer.some(({ id }) => id === deed.id)) state.atServer.push(deed)
    if (state.line === 'loses the answer') return { what: 'unheard', silent: false }
    if (state.line === 'dies on the way') return new Promise(() => undefined)
    return refuses.has(deed.id) ? { what: 'refused', code: 'too-late', message: '已经过了时间' } : { what: 'arrived' }
  }
  const phone: Phone = {
    read: () => state.stored, write: (deeds) => { state.stored = structuredClone(deeds); return true },
    known: () => state.account, owner: async () => state.line === 'down' ? null : state.account, send,
    arrived: ({ id }) => { state.told.push(id) }, changed: () => undefined
  }
  return { state, refuses, start: () => createQueue(phone) }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

type Step = { do: 'say', subject: string, refused: boolean } | { do: 'line', line: Line } | { do: 'restart' } | { do: 'pump' }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('say' as const), subject: fc.constantFrom('MZ1', 'MZ2', 'B1'), refused: fc.boolean() }),
  fc.record({ do: fc.constant('line' as const), line: fc.constantFrom<Line>('up', 'down', 'loses the answer', 'dies on the way') }),
  fc.record({ do: fc.constant('restart' as const) }), fc.record({ do: fc.constant('pump' as const) })
)

const play = async (steps: readonly Step[]) => {
  const { state, refuses, start } = world()
  const said: Deed[] = []
  let queue = start()
  for (const now of steps) {
    if (now.do === 'say') {
      const deed = deedOf(`d${said.length}`, { subject: now.subject })
      if (now.refused) refuses.add(deed.id)
      said.push(deed)
      queue.add(deed)
      void queue.pump()
    }
    if (now.do === 'line') state.line = now.line
    if (now.do === 'restart') queue = start()
    if (now.do === 'pump') void queue.pump()
    await settle()
    const seen = new Set([...state.stored, ...state.atServer].map(({ id }) => id))
    for (const { id } of said) expect(seen.has(id), `${id} is nowhere`).toBe(true)
  }
  state.line = 'up'
  await start().pump()
  return { state, refuses, said }
}

describe('what waits on the phone', () => {
  it('arrives once or stays visible, in order within a case, whatever the line and the program do', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { state, refuses, said } = await play(steps)
      const taken = said.filter(({ id }) => !refuses.has(id))
      expect(state.stored.map(({ id, refused }) => [id, refused?.code])).toEqual([...refuses].map((id) => [id, 'too-late']))
      expect(state.atServer).toHaveLength(taken.length)
      for (const subject of ['MZ1', 'MZ2', 'B1']) {
        expect(state.atServer.filter((deed) => deed.subject === subject).map(({ id }) => id)).toEqual(taken.filter((deed) => deed.subject === subject).map(({ id }) => id))
      }
    }), { numRuns: 200 })
  })

  it('is never sent by another account on the same phone, and goes when its owner is back', async () => {
    const { state, start } = world()
    state.line = 'down'
    const queue = start()
    queue.add(deedOf('mine'))
    await queue.pump()
    Object.assign(state, { line: 'up', account: 'neighbour' })
    await queue.pump()
    expect([state.atServer, state.stored.length]).toEqual([[], 1])
    state.account = 'me'
    await queue.pump()
    expect([state.atServer.map(({ id }) => id), state.stored, state.senders]).toEqual([['mine'], [], ['me:me']])
  })

  it('what was refused is not sent again by itself, and is when its owner says so', async () => {
    const { state, refuses, start } = world()
    refuses.add('late')
    const queue = start()
    queue.add(deedOf('late'))
    await queue.pump()
    refuses.clear()
    await queue.pump()
    expect(state.atServer).toEqual([])
    queue.again('late')
    await queue.pump()
    expect([state.atServer.length, state.stored.length, state.told]).toEqual([1, 0, ['late']])
  })

  it('what is on its way cannot be taken back; what waits can', async () => {
    const { state, start } = world()
    state.line = 'dies on the way'
    const queue = start()
    queue.add(deedOf('going'))
    void queue.pump()
    await settle()
    expect([queue.sending(), queue.drop('going'), state.stored.length]).toEqual(['going', false, 1])
    queue.add(deedOf('waiting', { subject: 'MZ2' }))
    expect([queue.drop('waiting'), state.stored.map(({ id }) => id)]).toEqual([true, ['going']])
  })

  it('a phone that is too full to write down an answer does not send for ever', async () => {
    let sent = 0
    const deed = deedOf('one')
    await createQueue({
      read: () => [deed], write: () => false, known: () => 'me', owner: async () => 'me',
      send: async () => { sent += 1; return { what: 'arrived' } }, arrived: () => undefined, changed: () => undefined
    }).pump()
    expect(sent).toBe(1)
  })
})

describe('a deed', () => {
  it('takes the place of an earlier one of the same form, and only of the same person', () => {
    const first = deedOf('a', { form: 'rating-MZ1' })
    expect(withDeed([first, deedOf('x')], deedOf('b', { form: 'rating-MZ1' })).map(({ id }) => id)).toEqual(['x', 'b'])
    expect(withDeed([first], deedOf('c', { form: 'rating-MZ1', owner: 'other' }))).toHaveLength(2)
  })

  it('waits behind an older one of its case and for nobody else\'s', () => {
    const deeds = [deedOf('a'), deedOf('b'), deedOf('c', { subject: 'MZ2' })]
    expect([nextOf(deeds, 'me', new Set()), nextOf(deeds, 'me', new Set(['MZ1'])), nextOf(deeds, 'you', new Set())].map((deed) => deed?.id)).toEqual(['a', 'c', undefined])
  })

  it.each([
    [new ApiProblem('offline', ''), 'unheard'], [new ApiProblem('timeout', ''), 'unheard'], [new ApiProblem('unavailable', '', { status: 502 }), 'unheard'], [new ApiProblem('internal', '', { status: 500 }), 'unheard'],
    [new ApiProblem('too-many', '', { status: 429 }), 'unheard'], [new ApiProblem('login-needed', '', { status: 401 }), 'unheard'],
    [new ApiProblem('not-now', '', { status: 409 }), 'refused'], [new ApiProblem('bad-input', '', { status: 400 }), 'refused'], [new ApiProblem('photo-gone', ''), 'refused']
  ])('%s is %s', (problem, what) => { expect(outcomeOf(problem).what).toBe(what) })
})
