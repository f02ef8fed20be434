import { describe, expect, it } from 'vitest'
import { actionsOf, primaryOf } from './actions.ts'

const handling = ['reroute', 'record-finding', 'record-contact']
const drafted = ['record-contact', 'record-finding', 'return-reply']

describe('the next step of a case', () => {
  it('an officer is first asked to reach the citizen', () => {
    expect(primaryOf({ status: 'handling', commands: handling, contacts: [], findings: [] })).toBe('record-contact')
  })

  it('after a contact comes the finding, after the finding the reply', () => {
    expect(primaryOf({ status: 'handling', commands: handling, contacts: [1], findings: [] })).toBe('record-finding')
    expect(primaryOf({ status: 'handling', commands: [...handling, 'draft-reply'], contacts: [1], findings: [1] })).toBe('draft-reply')
  })

  it('a reviewer who may also record contacts is asked to review', () => {
    expect(primaryOf({ status: 'drafted', commands: [...drafted, 'approve-reply'], contacts: [1], findings: [1] })).toBe('approve-reply')
  })

  it('the drafter waits for the reviewer: nothing is opened, and returning the own draft is not suggested', () => {
    expect(primaryOf({ status: 'drafted', commands: drafted, contacts: [1], findings: [1] })).toBeNull()
  })

  it('turning a case away is offered but never opened unasked', () => {
    expect(primaryOf({ status: 'submitted', commands: ['decline'], contacts: [], findings: [] })).toBeNull()
    expect(actionsOf(['decline'])).toEqual(['decline'])
  })

  it('the public copy is checked before it is prepared anew', () => {
    const commands = ['publication-prepare', 'publication-return', 'publication-publish', 'publication-withhold']
    expect(primaryOf({ status: 'answered', commands, contacts: [1], findings: [1] })).toBe('publication-publish')
  })

  it('a command the panel has no form for is not offered', () => {
    expect(actionsOf(['supplement'])).toEqual([])
  })
})
