import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { Page } from '../../../ui/page.tsx'
import { ActionPanel } from '../components/action-panel.tsx'
import { type Action, actionsOf, actionWords, primaryOf } from '../components/actions.ts'
import { CaseFacts } from '../components/case-head.tsx'
import { CitizenWords } from '../components/citizen-words.tsx'
import { ContactCard } from '../components/contact-card.tsx'
import { useDesk } from '../components/desk.tsx'
import { ExportDossier } from '../components/export-dossier.tsx'
import { JumpToActions } from '../components/jump-to-actions.tsx'
import { LinkedCases } from '../components/linked-cases.tsx'
import { OpenCase } from '../components/open-case.tsx'
import { Presence } from '../components/presence.tsx'
import { ToldCard } from '../components/told-card.tsx'
import { Timeline } from '../components/timeline.tsx'
import { WorkRecord } from '../components/work-record.tsx'
import '../cases.css'

const wide: readonly (Action | null)[] = ['draft-reply', 'approve-reply', 'clear-reply', 'split']

const BackToList = () => {
  const { state } = useLocation() as { state: { from?: string } | null }
  return <Link to={state?.from ?? '/cases'}>回到列表</Link>
}

const Desk = () => {
  const { kase } = useDesk()
  const [chosen, choose] = useState<Action | null>(null)
  const actions = actionsOf(kase)
  const current = chosen && actions.includes(chosen) ? chosen : primaryOf(kase)
  // What is open stays open while others move the case: a live update must not take a half-written form away.
  if (current !== chosen) choose(current)
  return (
    <Page title={kase.title} aside={<BackToList />}>
      <div className={wide.includes(current) ? 'case-layout case-layout-wide' : 'case-layout'}>
        <div className='stack'>
          <Presence caseNo={kase.caseNo} />
          <CaseFacts kase={kase} />
          <CitizenWords kase={kase} />
          <ContactCard kase={kase} />
          <LinkedCases links={kase.links} />
          <WorkRecord kase={kase} />
          <ToldCard caseNo={kase.caseNo} />
          <Timeline history={kase.history} />
          <ExportDossier caseNo={kase.caseNo} />
        </div>
        <ActionPanel actions={actions} current={current} choose={choose} />
      </div>
      {current && <JumpToActions label={actionWords[current]} />}
    </Page>
  )
}

export const CasePage = () => <OpenCase><Desk /></OpenCase>
