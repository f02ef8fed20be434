import { useState } from 'react'
import { useStaff } from '../../../lib/session.ts'
import { Choice } from '../../../ui/choice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Whole } from '../api/get-content.ts'
import { ContentActions } from './actions/content-actions.tsx'
import { ContentHead } from './content-head.tsx'
import { ProofCard } from './proof-card.tsx'
import { Trace } from './trace.tsx'
import { CompareVersions, Versions } from './versions.tsx'
import { ContentView } from './view/content-view.tsx'
import { SectionsView } from './view/sections-view.tsx'

const views = { public: '群众看到的样子', all: '全部内容', diff: '和现行的一版对照' } as const
type View = keyof typeof views

/** What was found in it and why it stays: the reviewer answers for these too. */
const Kept = ({ whole: { current: { findings, decisions } } }: { whole: Whole }) => findings.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='kept'>
    <h2 id='kept'>找出来的 {findings.length} 处和保留的理由</h2>
    <ul className='stack-tight'>
      {findings.map(({ findingId, kind, place, found }) => (
        <li key={findingId}><strong>{kind}</strong>　{place}：<span className='words'>{found}</span><br /><span className='small'>{decisions.find((each) => each.findingId === findingId)?.keepBecause ?? '没有写理由'}</span></li>
      ))}
    </ul>
  </section>
)

const Shown = ({ whole, view }: { whole: Whole, view: View }) => {
  switch (view) {
    case 'public': return <ContentView whole={whole} />
    case 'all': return <SectionsView body={whole.current.body} files={whole.files} />
    case 'diff': return <div className='public-frame'><CompareVersions whole={whole} older={whole.publicVersion ?? 0} newer={whole.current.version} /></div>
    default: return view satisfies never
  }
}

/** A version nobody is writing on: read as the public will, compared with what is public now, decided on. */
export const Reading = ({ whole }: { whole: Whole }) => {
  const { name, verbs } = useStaff()
  const differs = whole.publicVersion !== null && whole.publicVersion !== whole.current.version
  const [view, setView] = useState<View>(differs ? 'diff' : 'public')
  const { diff: _diff, ...without } = views
  return (
    <>
      <ContentHead whole={whole} />
      {whole.current.reason && <Notice>更正理由：{whole.current.reason}</Notice>}
      <div className='content-layout'>
        <div className='stack'>
          <Choice name='view' words={differs ? views : without as typeof views} value={view} onChange={setView} />
          <Shown whole={whole} view={view} />
          <Kept whole={whole} />
          {whole.proof && <ProofCard contentId={whole.contentId} proof={whole.proof} mayAdd={verbs.includes('content:edit')} />}
          <Versions whole={whole} />
          <Trace trace={whole.trace} />
        </div>
        <ContentActions whole={whole} ownName={name} />
      </div>
    </>
  )
}
