import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ComponentType, useState } from 'react'
import { Link } from 'react-router'
import { caseQuery, type StaffCase } from '../api/get-case.ts'
import { AcceptForm } from './accept-form.tsx'
import { type Action, actionWords, primaryOf } from './actions.ts'
import { ChangesNote } from './changes-note.tsx'
import { ContactForm } from './contact-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import { useDesk } from './desk.tsx'
import { FindingForm } from './finding-form.tsx'
import type { FormProps } from './form-props.ts'
import { NothingToDo } from './nothing-to-do.tsx'
import { ReplyForm } from './reply-form.tsx'
import { RerouteForm } from './reroute-form.tsx'
import { ReturnForm } from './return-form.tsx'
import { ReviewForm } from './review-form.tsx'
import { SignForm } from './sign-form.tsx'

const publicationStep = ({ publication, commands }: StaffCase) => {
  if (publication === 'prepared' && commands.includes('publication-publish')) return { text: '公开稿已备好，请对照原文核对，再公开。', link: '去核对公开稿' }
  if (publication === 'prepared') return { text: '公开稿已定下，等另一位同志核对后公开。', link: '再看公开稿' }
  if (commands.includes('publication-prepare')) return { text: '答复已送达群众。接着定下能公开的版本，隐去个人信息。', link: '去准备公开稿' }
  return { text: '答复已送达群众。不能公开的，要写明理由。', link: '去写不公开的理由' }
}

/** Masking needs the whole width, so it has a page of its own. */
const ToPublication = () => {
  const { kase } = useDesk()
  const { text, link } = publicationStep(kase)
  return <div className='stack'><p>{text}</p><Link className='button-link' to={`/cases/${kase.caseNo}/publication`}>{link}</Link></div>
}

const forms: Record<Action, ComponentType<FormProps>> = {
  accept: AcceptForm, decline: DeclineForm, sign: SignForm, reroute: RerouteForm,
  'record-contact': ContactForm, 'record-finding': FindingForm, 'draft-reply': ReplyForm,
  'approve-reply': ReviewForm, 'return-reply': ReturnForm,
  'publication-prepare': ToPublication, 'publication-publish': ToPublication, 'publication-withhold': ToPublication
}

const onPublicationPage = (action: Action) => action.startsWith('publication-')

type ActionPanelProps = { actions: readonly Action[], current: Action | null, choose: (action: Action | null) => void }

/** One primary action, open; everything else one press away. */
export const ActionPanel = ({ actions, current, choose }: ActionPanelProps) => {
  const { kase } = useDesk()
  const [round, setRound] = useState(0)
  const queries = useQueryClient()
  const done = () => {
    const fresh = queries.getQueryData(caseQuery(kase.caseNo).queryKey)
    choose(fresh ? primaryOf(fresh) : null)
    setRound((before) => before + 1)
  }
  const Form = current ? forms[current] : null
  const others = actions.filter((action) => action !== current && !(current && onPublicationPage(current) && onPublicationPage(action)))
  return (
    <aside className='card stack case-actions' id='actions' aria-labelledby='actions-title'>
      <h2 id='actions-title'>{current ? actionWords[current] : '办理'}</h2>
      <ChangesNote />
      {Form ? <Form key={`${current} ${round}`} onDone={done} /> : <NothingToDo kase={kase} />}
      {others.length > 0 && (
        <div className='other-actions' role='group' aria-label='其他操作'>
          {others.map((action) => <Button key={action} onClick={() => choose(action)}>{actionWords[action]}</Button>)}
        </div>
      )}
    </aside>
  )
}
