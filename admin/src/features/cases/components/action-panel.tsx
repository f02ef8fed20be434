import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { caseQuery } from '../api/get-case.ts'
import { actionForms } from './action-forms.ts'
import { type Action, actionWords, isWrittenForm, primaryOf } from './actions.ts'
import { ChangesNote } from './changes-note.tsx'
import { useDesk } from './desk.tsx'
import { NothingToDo } from './nothing-to-do.tsx'
import { OtherActions } from './other-actions.tsx'

const onPublicationPage = (action: Action) => action.startsWith('publication-')

type ActionPanelProps = { actions: readonly Action[], current: Action | null, choose: (action: Action | null) => void }

/** The button pressed is gone with what it opened: the heading takes the focus, so that keys and screen readers go on from there. */
const useHeadingFocus = (current: Action | null) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    heading.current?.focus()
  }, [current])
  return { heading, press: () => { pressed.current = true } }
}

/** One primary action, open; everything else one press away. */
export const ActionPanel = ({ actions, current, choose }: ActionPanelProps) => {
  const { kase } = useDesk()
  const [round, setRound] = useState(0)
  const queries = useQueryClient()
  const { heading, press } = useHeadingFocus(current)
  const done = () => {
    const fresh = queries.getQueryData(caseQuery(kase.caseNo).queryKey)
    choose(fresh ? primaryOf(fresh) : null)
    setRound((before) => before + 1)
  }
  const Form = current ? actionForms[current] : null
  const others = actions.filter((action) => action !== current && !(current && onPublicationPage(current) && onPublicationPage(action)))
  return (
    <aside className='card stack case-actions' id='actions' aria-labelledby='actions-title'>
      <h2 id='actions-title' ref={heading} tabIndex={-1}>{current ? actionWords[current] : '办理'}</h2>
      <ChangesNote />
      {Form ? <Form key={`${current} ${round}`} onDone={done} /> : <NothingToDo kase={kase} />}
      {current && isWrittenForm(current) && <p className='quiet small wide-only'>写完可以按 <kbd className='kbd'>Ctrl</kbd> <kbd className='kbd'>Enter</kbd> 提交</p>}
      <OtherActions actions={others} choose={(action) => { press(); choose(action) }} />
    </aside>
  )
}
