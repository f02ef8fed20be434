import { describe, expect, it } from 'vitest'
import { takesText } from './keyboard.ts'

describe('a field in focus', () => {
  it('takes words where words are written', () => {
    expect([{ tagName: 'TEXTAREA' }, { tagName: 'INPUT', type: 'text' }, { tagName: 'INPUT', type: 'number' }, { tagName: 'INPUT', type: 'date' }].map(takesText)).toEqual([true, true, true, true])
  })

  it('takes none where something is ticked, chosen or pressed: a scan there is still a scan', () => {
    expect([{ tagName: 'INPUT', type: 'checkbox' }, { tagName: 'INPUT', type: 'radio' }, { tagName: 'SELECT', type: 'select-one' }, { tagName: 'BUTTON', type: 'button' }, { tagName: 'BODY' }].map(takesText)).toEqual([false, false, false, false, false])
  })
})
