import { describe, expect, it } from 'vitest'
import { confirmOf, faultsOfVisit, formOf, keptOnArrival, typedFor, withPerson, withSelf, type Needs, type Typed, type VisitForm } from './visit-form.ts'

const couple: Needs = { guideId: 'marriage', people: 2, atHome: false }
const home: Needs = { guideId: 'old-age-allowance', people: 1, atHome: true }
const filled: VisitForm = {
  people: [{ name: '欧阳满香', idNumber: '43092319470315242x' }, { name: ' 李有田 ', idNumber: '430923 19510305 1213' }],
  contactName: '满香', contactPhone: '138 7371 2345', address: '', townshipCode: null
}
const empty = (needs: Needs): VisitForm => formOf(typedFor(null, needs), {}, needs)
// Check characters as the standard has them.
const right: VisitForm = { ...filled, people: [{ name: '欧阳满香', idNumber: '110101199003070038' }, { name: '李有田', idNumber: '11010519491231002x' }] }

describe('who comes', () => {
  it('is asked of each who has to come, with what is missing in words', () => {
    expect(Object.keys(faultsOfVisit(empty(couple), couple))).toEqual(['name-0', 'id-0', 'name-1', 'id-1', 'contact-name', 'contact-phone'])
    expect(faultsOfVisit(right, couple)).toEqual({})
  })

  it.each([['4309231947031524', /18 位，现在是 16 位/], ['430923194703152427', /有一位写错了/], ['430923194713152425', /出生日期不对/]])('the number %s is explained', (idNumber, words) => {
    expect(faultsOfVisit({ ...right, people: [{ name: '甲', idNumber }, ...right.people.slice(1)] }, couple)['id-0']).toMatch(words)
  })

  it('is not one person twice', () => {
    const [first] = right.people
    expect(faultsOfVisit({ ...right, people: first ? [first, { ...first, name: '李有田' }] : [] }, couple)['id-1']).toContain('同一个身份证号')
  })

  it('can be rung by any number the server takes, and says what is missing from one it does not', () => {
    const faultOf = (contactPhone: string) => faultsOfVisit({ ...right, contactPhone }, couple)['contact-phone']
    expect(['13873712345', '+86 138 7371 2345', '(0737) 722 2222'].map(faultOf)).toEqual([undefined, undefined, undefined])
    expect(faultOf('1387371234')).toContain('11 位')
    expect(faultOf('7222')).toContain('太短')
  })

  it('needs the place when staff come to them', () => {
    const one = { ...empty(home), people: right.people.slice(0, 1), contactName: '满香', contactPhone: '13873712345' }
    expect(Object.keys(faultsOfVisit(one, home))).toEqual(['visit-township', 'address'])
    expect(faultsOfVisit({ ...one, townshipCode: '430923118', address: '启安社区3组' }, home)).toEqual({})
  })

  it('is sent with the numbers in plain signs and nothing the place does not ask for', () => {
    expect(confirmOf({ ...right, address: '某处' }, couple)).toEqual({
      parties: [{ name: '欧阳满香', idNumber: '110101199003070038' }, { name: '李有田', idNumber: '11010519491231002X' }], contactName: '满香', contactPhone: '13873712345', address: null, townshipCode: null
    })
  })
})

describe('what was typed', () => {
  const typed: Typed = { guideId: 'marriage', forSelf: true, aside: null, ...filled }
  const kept = { name: '张桂英', 'id-number': '110101199003070038', phone: '13907370003' }
  const alone = typedFor(null, home)
  const first = (now: Typed) => formOf(now, kept, home).people[0]

  it('stays for the same matter when the seat is lost, and not for another', () => {
    expect(formOf(typedFor(typed, couple), {}, couple)).toEqual(filled)
    expect(typedFor(typed, home)).toEqual(alone)
  })

  it('goes before what was agreed to be kept, which is never among it; emptied by hand stays empty', () => {
    expect(formOf(alone, kept, home)).toMatchObject({ people: [{ name: '张桂英', idNumber: '110101199003070038' }], contactName: '张桂英', contactPhone: '13907370003' })
    expect(formOf(typed, kept, couple)).toEqual(filled)
    const changed = withPerson({ ...alone, contactPhone: '' }, 0, { name: '张桂' })
    expect(JSON.stringify(changed)).not.toContain('110101199003070038')
    expect(formOf(changed, kept, home)).toMatchObject({ people: [{ name: '张桂', idNumber: '110101199003070038' }], contactPhone: '' })
  })

  it('is not mixed with what arrives late', () => {
    expect(formOf(withPerson(alone, 0, { name: '老李头' }), keptOnArrival(kept, withPerson(alone, 0, { name: '老李头' })), home)).toMatchObject({ people: [{ name: '老李头', idNumber: '' }], contactPhone: '13907370003' })
    expect(keptOnArrival(kept, alone)).toEqual(kept)
  })

  it('for somebody else never carries one\'s own number, whenever that arrives, and both are there again after going back', () => {
    const other = withSelf(alone, formOf(alone, kept, home), false)
    expect(first(other)).toEqual({ name: '', idNumber: '' })
    const written = withPerson(other, 0, { name: '老李头', idNumber: '43092319510305121X' })
    expect(typedFor(written, home).forSelf).toBe(false)
    const back = withSelf(written, formOf(written, kept, home), true)
    expect(first(back)).toEqual({ name: '张桂英', idNumber: '110101199003070038' })
    expect(first(withSelf(back, formOf(back, kept, home), false))).toEqual({ name: '老李头', idNumber: '43092319510305121X' })
  })

  it('for somebody else before it was said who comes stays', () => {
    const early = withPerson(alone, 0, { name: '老李头' })
    expect(first(withSelf(early, formOf(early, kept, home), false))).toEqual({ name: '老李头', idNumber: '' })
  })
})
