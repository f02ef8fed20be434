import { useEffect, useState } from 'react'
import { Notice } from '../../../../ui/notice.tsx'
import type { Guide } from '../../logic/bodies.ts'
import { type GuideSection, guideSections, sectionOf } from '../../logic/guide-sections.ts'
import type { EditorProps } from '../editor-props.ts'
import { QuestionsField } from '../question-fields.tsx'
import { Basics } from './basics.tsx'
import { LinesWhen } from './lines-when.tsx'
import { Papers } from './papers.tsx'
import type { PartProps } from './part-props.ts'
import { Audience, Basis, Fee, Forms, HandOvers, Words } from './rest.tsx'
import { Limits, Steps } from './steps-limits.tsx'
import { useProblems } from './use-problems.ts'
import './guide.css'
import '../../../../ui/columns.css'

const MOST_QUESTIONS = 12
// What the check of a whole guide says has its place in its words.
const WHOLE = '指南'

const Part = ({ section, guide, patch }: PartProps & { section: GuideSection }) => {
  const props = { guide, patch }
  switch (section) {
    case 'basics': return <Basics {...props} />
    case 'audience': return <Audience {...props} />
    case 'conditions': return <LinesWhen item='条件' add='加一个条件' hint='符合哪些条件才能办。' lines={guide.conditions} questions={guide.questions} onChange={(conditions) => patch({ conditions })} />
    case 'questions': return <QuestionsField questions={guide.questions} most={MOST_QUESTIONS} onChange={(questions) => patch({ questions })} />
    case 'papers': return <Papers {...props} />
    case 'proxy': return <LinesWhen item='代办' add='加一句' hint='谁可以替他办、要带什么；不能代办的也要写明。' lines={guide.proxy} questions={guide.questions} onChange={(proxy) => patch({ proxy })} />
    case 'steps': return <Steps {...props} />
    case 'limits': return <Limits {...props} />
    case 'fee': return <Fee {...props} />
    case 'basis': return <Basis {...props} />
    case 'notes': return <LinesWhen item='要注意的' add='加一句' hint='常见的差错、容易白跑的地方。' lines={guide.notes} questions={guide.questions} onChange={(notes) => patch({ notes })} />
    case 'handOvers': return <HandOvers {...props} />
    case 'forms': return <Forms {...props} />
    case 'words': return <Words {...props} />
    default: return section satisfies never
  }
}

type SectionsProps = { current: GuideSection, problems: Partial<Record<GuideSection, string[]>>, onOpen: (section: GuideSection) => void }

const Sections = ({ current, problems, onOpen }: SectionsProps) => (
  <nav className='guide-sections' aria-label='指南的各部分'>
    {Object.entries(guideSections).map(([section, label]) => {
      const count = problems[section as GuideSection]?.length ?? 0
      return <button key={section} type='button' aria-current={section === current ? 'true' : undefined} onClick={() => onOpen(section as GuideSection)}>{label}{count > 0 && <span className='count-bad'>{count}<span className='sr-only'>处要改</span></span>}</button>
    })}
  </nav>
)

/** A guide part by part, with what still keeps it from being published beside the part it is in. */
export const GuideEditor = ({ words: guide, set, jump }: EditorProps<Guide>) => {
  const [section, setSection] = useState<GuideSection>('basics')
  const problems = useProblems(guide)
  useEffect(() => { if (jump) setSection(sectionOf(jump.place === WHOLE ? jump.found : jump.place)) }, [jump])
  return (
    <div className='guide-layout'>
      <Sections current={section} problems={problems} onOpen={setSection} />
      <section className='card stack' aria-labelledby='guide-part'>
        <h2 id='guide-part'>{guideSections[section]}</h2>
        {problems[section] && <Notice tone='warn'><ul>{problems[section].map((problem) => <li key={problem}>{problem}</li>)}</ul></Notice>}
        <Part section={section} guide={guide} patch={(some) => set({ ...guide, ...some })} />
      </section>
    </div>
  )
}
