import { describe, expect, it } from 'vitest'
import { blankBody } from './body.ts'
import { faultsOfBody, serverFaults } from './faults.ts'

const aBody = (over: object = {}) => ({ ...blankBody(), name: '婚姻登记窗口', place: '县政务大厅二楼', items: [{ guideId: 'marriage', slots: 1 }], ...over })

describe('what is wrong with a schedule being written', () => {
  it('is nothing when the week of an office has a name, a place and an item', () => {
    expect(faultsOfBody(aBody(), ['marriage'])).toEqual({})
  })

  it('is said of half-typed times before any rule looks at them', () => {
    expect(faultsOfBody(aBody({ week: [{ weekday: 1, weeks: [], periods: [{ from: '', until: '12:00' }] }] }), ['marriage'])).toEqual({ 'week.0.periods.0': '时间还没写完。' })
  })

  it('follows the rules of the server, so that nothing is refused later', () => {
    expect(Object.keys(faultsOfBody(aBody({ seats: { public: 0, kept: 0, 'walk-in': 0 }, items: [{ guideId: 'adoption', slots: 1 }] }), ['marriage'])).toSorted()).toEqual(['items.0', 'seats'])
  })

  it('asks for a day, a name and an item', () => {
    expect(Object.keys(faultsOfBody({ ...blankBody(), exceptions: [{ day: '', periods: [], seats: null, why: '开会' }] }, []))).toEqual(expect.arrayContaining(['name', 'place', 'items.0', 'exceptions.0.day']))
  })

  it('by the server is found at the same places', () => {
    expect(serverFaults({ 'body.week.0': '没有时间' })).toEqual({ 'week.0': '没有时间' })
  })
})
