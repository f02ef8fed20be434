import { describe, expect, it } from 'vitest'
import { confirmOf, faultsOfVisit, formFor, withKept, type Needs, type VisitForm } from './visit-form.ts'

const couple: Needs = { guideId: 'marriage', people: 2, atHome: false }
const home: Needs = { guideId: 'old-age-allowance', people: 1, atHome: true }
const filled: VisitForm = {
  guideId: 'marriage', people: [{ name: '欧阳满香', idNumber: '43092319470315242x' }, { name: ' 李有田 ', idNumber: '430923 19510305 1213' }],
  contactName: '满香', contactPhone: '138 7371 2345', address: '', townshipCode: null
}
// Check characters as the standard has them.
const right: VisitForm = { ...filled, people: [{ name: '欧阳满香', idNumber: '110101199003070038' }, { name: '李有田', idNumber: '11010519491231002x' }] }

describe('who comes', () => {
  it('is asked of each who has to come, with what is missing in words', () => {
    expect(Object.keys(faultsOfVisit(formFor(null, couple), couple))).toEqual(['name-0', 'id-0', 'name-1', 'id-1', 'contact-name', 'contact-phone'])
    expect(faultsOfVisit(right, couple)).toEqual({})
  })

  it.each([['4309231947031524', /18 位，现在是 16 位/], ['430923194703152427', /有一位写错了/], ['430923194713152425', /出生日期不对/]])('the number %s is explained', (idNumber, words) => {
    expect(faultsOfVisit({ ...right, people: [{ name: '甲', idNumber }, ...right.people.slice(1)] }, couple)['id-0']).toMatch(words)
  })

  it('is not one person twice', () => {
    const [first] = right.people
    expect(faultsOfVisit({ ...right, people: first ? [first, { ...first, name: '李有田' }] : [] }, couple)['id-1']).toContain('同一个身份证号')
  })

  it('needs the place when staff come to them', () => {
    const one = { ...formFor(null, home), people: right.people.slice(0, 1), contactName: '满香', contactPhone: '13873712345' }
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
  it('stays for the same matter when the seat is lost, and not for another', () => {
    expect(formFor(filled, couple).people).toEqual(filled.people)
    expect(formFor(filled, home).people).toEqual([{ name: '', idNumber: '' }])
  })

  it('is not overwritten by what was agreed to be kept, and the person themselves is filled in only when they come', () => {
    const kept = { name: '张桂英', 'id-number': '110101199003070038', phone: '13907370003' }
    expect(withKept(formFor(null, home), kept, true)).toMatchObject({ people: [{ name: '张桂英', idNumber: '110101199003070038' }], contactName: '张桂英', contactPhone: '13907370003' })
    expect(withKept(formFor(null, home), kept, false).people).toEqual([{ name: '', idNumber: '' }])
    expect(withKept(filled, kept, true)).toMatchObject({ people: filled.people, contactName: '满香', contactPhone: '138 7371 2345' })
  })
})
