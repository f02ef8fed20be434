import { describe, expect, it } from 'vitest'
import type { LiveBus, LiveMessage } from './port.ts'
import { createPresence, PRESENCE_MS } from './presence.ts'

/** Two processes that hear each other at once. */
const aBus = (): LiveBus => {
  const listeners = new Set<(message: LiveMessage) => void>()
  return {
    publish: async (message) => { for (const listener of listeners) listener(message) },
    subscribe: (listener) => { listeners.add(listener); return () => { listeners.delete(listener) } },
    close: async () => {}
  }
}
const aRegister = (bus = aBus()) => {
  const presence = createPresence(bus)
  presence.open()
  return presence
}
const [wang, li] = [{ staffId: 'a', name: '王立新' }, { staffId: 'b', name: '李晓梅' }]
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name)

describe('who has a case open', () => {
  it('is known in every process, the first to come first, and each keeps the time they came', async () => {
    const bus = aBus()
    const [here, there] = [aRegister(bus), aRegister(bus)]
    await here.stay('MZ1', wang, 1_000)
    expect(names(await there.stay('MZ1', li, 2_000))).toEqual(['王立新', '李晓梅'])
    expect(await here.stay('MZ1', wang, 20_000)).toEqual([{ ...wang, since: 1_000 }, { ...li, since: 2_000 }])
    expect(here.at('MZ2', 20_000)).toEqual([])
  })

  it('who says nothing for 45 seconds has gone, and comes back as new', async () => {
    const presence = aRegister()
    await presence.stay('MZ1', wang, 0)
    expect(names(presence.at('MZ1', PRESENCE_MS - 1))).toEqual(['王立新'])
    expect(presence.at('MZ1', PRESENCE_MS)).toEqual([])
    expect(await presence.stay('MZ1', wang, 60_000)).toEqual([{ ...wang, since: 60_000 }])
  })

  it('who leaves is gone at once everywhere; watchers hear of coming and going and not of every beat', async () => {
    const bus = aBus()
    const [here, there] = [aRegister(bus), aRegister(bus)]
    const heard: string[] = []
    there.watch((caseNo) => heard.push(caseNo))
    for (const now of [0, 15_000, 30_000]) await here.stay('MZ1', wang, now)
    await here.leave('MZ1', wang.staffId)
    expect([heard, there.at('MZ1', 31_000)]).toEqual([['MZ1', 'MZ1'], []])
  })
})
