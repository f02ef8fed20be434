import { describe, expect, it } from 'vitest'
import { deskKeys } from './desk-keys.ts'

type Timer = { deed: () => void, due: number }

/** A page whose clock is turned by hand. `busy` lets time pass while no timer fires, as a slow PC does. */
const startPage = () => {
  let at = 1_000
  let timers: Timer[] = []
  const told: string[] = []
  const later = (deed: () => void, ms: number) => { timers = [{ deed, due: at + ms }]; return 1 }
  const desk = deskKeys({ press: (key) => told.push(key), scan: (code) => told.push(code) }, { now: () => at, later, forget: () => { timers = [] } })
  const fire = () => { const due = timers.filter((timer) => timer.due <= at); timers = timers.filter((timer) => timer.due > at); for (const { deed } of due) deed() }
  const busy = (ms: number) => { at += ms }
  const pass = (ms: number) => { for (let left = ms; left > 0; left -= 10) { at += 10; fire() } }
  return { told, desk, busy, pass, fire, now: () => at }
}

const code = 'ACDE3467'

describe('the keys of a desk', () => {
  it('act when nothing has followed, once', () => {
    const { told, desk, pass, now } = startPage()
    desk.key('4', now())
    pass(250)
    expect(told).toEqual([])
    pass(1_000)
    expect(told).toEqual(['4'])
  })

  it('pressed one after the other each act, also soon after the one before has', () => {
    const { told, desk, pass, now } = startPage()
    for (const key of ['1', '3']) { desk.key(key, now()); pass(320) }
    expect(told).toEqual(['1', '3'])
  })

  it.each([5, 50, 120, 250])('%i ms apart are a scan: none of its digits presses a button', (gap) => {
    const { told, desk, pass, now } = startPage()
    for (const key of [...code, 'Enter']) { desk.key(key, now()); pass(gap) }
    pass(1_000)
    expect(told).toEqual([code])
  })

  it('that a slow PC handles late and in one go are told apart by when they were pressed', () => {
    const { told, desk, busy, pass, now } = startPage()
    const pressed = now()
    busy(2_000)
    for (const [index, key] of [...code, 'Enter'].entries()) { desk.key(key, pressed + index * 10); busy(400) }
    pass(1_000)
    expect(told).toEqual([code])
  })

  it('do not act when the page was busy meanwhile: the rest of a scan may stand in line', () => {
    const { told, desk, busy, fire, pass, now } = startPage()
    const pressed = now()
    desk.key('4', pressed)
    busy(900)
    fire()
    expect(told).toEqual([])
    for (const [index, key] of [...'CDE3467A', 'Enter'].entries()) desk.key(key, pressed + (index + 1) * 10)
    pass(1_000)
    expect(told).toEqual([])
  })
})
