import { describe, expect, it } from 'vitest'
import { transitions } from '@minsheng/domain/case/transitions.ts'
import { actionsOf, actionWords, groupActions, isWrittenForm, liesOpen, primaryOf } from './actions.ts'

const nothing = { contacts: [], findings: [], visits: [], firstContactBy: null }
const proven = { contacts: [1], findings: [1], visits: [], firstContactBy: null }
const handling = ['reroute', 'record-finding', 'record-contact']
const drafted = ['record-contact', 'record-finding', 'return-reply']
const offered = (commands: readonly string[], path = 'disclosure') => actionsOf({ commands, path })
// Secrecy has pages of its own.
const elsewhere: readonly string[] = ['keep', 'name-keeper', 'retype', 'settle-leak']
const staffCommands = [...new Set(transitions.filter(({ by }) => by !== 'citizen' && by !== 'system').map(({ command }) => command))].filter((command) => !elsewhere.includes(command))

describe('the next step of a case', () => {
  it('an officer is first asked to reach the citizen', () => {
    expect(primaryOf({ status: 'handling', commands: handling, ...nothing })).toBe('record-contact')
  })

  it('after a contact comes the finding, after the finding the reply', () => {
    expect(primaryOf({ status: 'handling', commands: handling, ...nothing, contacts: [1] })).toBe('record-finding')
    expect(primaryOf({ status: 'handling', commands: [...handling, 'draft-reply'], ...proven })).toBe('draft-reply')
  })

  it('of an urgent case somebody calls before it is assigned, and it is assigned next', () => {
    const submitted = { status: 'submitted', commands: ['accept', 'record-contact'], ...nothing }
    expect(primaryOf({ ...submitted, firstContactBy: '2026-11-26T08:30:00Z' })).toBe('record-contact')
    expect(primaryOf({ ...submitted, contacts: [1] })).toBe('accept')
  })

  it('a confidential case nobody keeps is taken into keeping before it is assigned', () => {
    expect(primaryOf({ status: 'submitted', commands: ['accept', 'keep'], ...nothing })).toBe('keep')
    expect(primaryOf({ status: 'submitted', commands: ['accept', 'retype'], ...nothing })).toBe('accept')
  })

  it('a visit counts as having found out', () => {
    expect(primaryOf({ status: 'handling', commands: [...handling, 'draft-reply'], ...nothing, contacts: [1], visits: [1] })).toBe('draft-reply')
  })

  it('while another unit owes its opinion, or the clocks stand still, no reply is opened', () => {
    expect(primaryOf({ status: 'handling', commands: handling, ...proven })).toBeNull()
  })

  it('a unit asked for its opinion is asked for nothing else', () => {
    expect(primaryOf({ status: 'handling', commands: ['give-opinion'], ...nothing })).toBe('give-opinion')
  })

  it('an extension asked for waits on the leader’s desk, an objection on the first receiver’s, a second one on the leader’s', () => {
    expect(primaryOf({ status: 'handling', commands: ['extend', 'refuse-extension', 'supervise'], ...proven })).toBe('extend')
    expect(primaryOf({ status: 'accepted', commands: ['uphold', 'reroute', 'forward'], ...nothing })).toBe('uphold')
    expect(primaryOf({ status: 'accepted', commands: ['arbitrate'], ...nothing })).toBe('arbitrate')
  })

  it('a reviewer who may also record contacts is asked to review', () => {
    expect(primaryOf({ status: 'drafted', commands: [...drafted, 'approve-reply'], ...proven })).toBe('approve-reply')
    expect(primaryOf({ status: 'drafted', commands: ['return-reply', 'clear-reply'], ...proven })).toBe('clear-reply')
  })

  it('the drafter waits for the reviewer: nothing is opened, and returning the own draft is not suggested', () => {
    expect(primaryOf({ status: 'drafted', commands: drafted, ...proven })).toBeNull()
  })

  it('turning a case away is offered but never opened unasked', () => {
    for (const command of ['decline', 'forward', 'reroute', 'merge', 'split', 'object', 'recuse']) {
      expect(primaryOf({ status: 'submitted', commands: [command], ...nothing })).toBeNull()
      expect(offered([command])).toEqual([command])
    }
  })

  it('a bad rating is called back before the answer is published', () => {
    expect(primaryOf({ status: 'closed', commands: ['publication-prepare', 'call-back'], ...proven })).toBe('call-back')
  })

  it('the public copy is checked before it is prepared anew', () => {
    const commands = ['publication-prepare', 'publication-return', 'publication-publish', 'publication-withhold']
    expect(primaryOf({ status: 'answered', commands, ...proven })).toBe('publication-publish')
  })

  it('a command the panel has no form for is not offered', () => {
    expect(offered(['supplement'])).toEqual([])
  })
})

describe('thirty commands in five groups', () => {
  it('every command of the workflow that is for staff has its button, under a name of its own', () => {
    expect(offered(staffCommands).toSorted()).toEqual(staffCommands.toSorted())
    expect(new Set(Object.values(actionWords)).size).toBe(Object.keys(actionWords).length)
  })

  it('confirming receipt with the citizen is offered for a request for information and for nothing else', () => {
    expect(offered(['confirm-receipt'])).toEqual(['confirm-receipt'])
    expect(offered(['confirm-receipt'], 'petition')).toEqual([])
  })

  it('taking a confidential case into keeping is never folded away from whoever may', () => {
    const [, secrecy] = groupActions(['accept', 'keep', 'recuse'])
    expect(secrecy && liesOpen(secrecy)).toBe(true)
    expect(groupActions(['accept', 'recuse', 'supervise']).map(liesOpen)).toEqual([true, false, false])
  })

  it('the key that sends is told where something is written, and nowhere else', () => {
    expect((['sign', 'keep', 'confirm-receipt', 'approve-reply', 'publication-prepare'] as const).map(isWrittenForm)).toEqual([false, false, false, false, false])
    expect((['draft-reply', 'record-contact', 'decline'] as const).map(isWrittenForm)).toEqual([true, true, true])
  })

  it('each button stands in one group, and no group is empty', () => {
    const groups = groupActions(offered(staffCommands))
    expect(groups.map(({ group }) => group)).toEqual(['办理', '期限', '转办并案', '保密与回避', '督办'])
    expect(groups.flatMap(({ actions }) => actions).toSorted()).toEqual(offered(staffCommands).toSorted())
    expect(groupActions(['sign', 'object']).map(({ group }) => group)).toEqual(['办理', '转办并案'])
  })

  it('nobody is faced with more buttons than the eye takes in: at most nineteen of everyday work, at most nine of any other kind', () => {
    for (const { group, actions } of groupActions(offered(staffCommands))) expect(actions.length).toBeLessThanOrEqual(group === '办理' ? 19 : 9)
  })
})
