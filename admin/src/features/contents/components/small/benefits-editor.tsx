import { Checkbox } from 'antd'
import { useState } from 'react'
import { possibleBenefits } from '@minsheng/domain/guides/benefits.ts'
import type { Answered } from '@minsheng/domain/guides/guide.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { useAllOf } from '../../api/list-contents.ts'
import type { Benefits } from '../../logic/bodies.ts'
import { newSlug, type Question, whenWords } from '../../logic/when-words.ts'
import { AskAnswers } from '../guide/ask-answers.tsx'
import type { EditorProps } from '../editor-props.ts'
import { QuestionsField } from '../question-fields.tsx'
import { WhenField } from '../when-field.tsx'
import '../guide/guide.css'
import '../../../../ui/columns.css'

type Benefit = Benefits['benefits'][number]

const MOST_QUESTIONS = 20
const MOST_BENEFITS = 60

const Fields = ({ benefit, questions, set }: { benefit: Benefit, questions: readonly Question[], set: (benefit: Benefit) => void }) => {
  const guides = Object.fromEntries((useAllOf('guide').data ?? []).map(({ key, title }) => [key, title]))
  return (
    <>
      <div className='two-columns'>
        <LineField label='待遇名称' max={limits.slug} value={benefit.name} onChange={(name) => set({ ...benefit, name })} />
        <PickField label='对应的事项' words={benefit.guideId && !(benefit.guideId in guides) ? { ...guides, [benefit.guideId]: benefit.guideId } : guides} value={benefit.guideId} onChange={(guideId) => set({ ...benefit, guideId })} />
      </div>
      <LineField label='为什么可能符合' max={limits.sentence} value={benefit.why} onChange={(why) => set({ ...benefit, why })} />
      <LineField label='下一步做什么' max={limits.sentence} value={benefit.next} onChange={(next) => set({ ...benefit, next })} />
      <Checkbox checked={benefit.urgent} onChange={(event) => set({ ...benefit, urgent: event.target.checked })}>急的，排在最前面</Checkbox>
      <WhenField when={benefit.when} questions={questions} onChange={(when) => set({ ...benefit, when })} />
      {benefit.when.length === 0 && <p className='field-error'>还没有写什么时候适用，谁都不会看到这一项。</p>}
    </>
  )
}

/** What the page tells a household, tried out while it is written. */
const Preview = ({ words }: { words: Benefits }) => {
  const [answered, setAnswered] = useState<Answered>({})
  const { found } = possibleBenefits(words, answered)
  return (
    <section className='card stack' aria-labelledby='try'>
      <h2 id='try'>试一试</h2>
      <AskAnswers questions={words.questions} answered={answered} onAnswer={setAnswered} />
      {found.length === 0 ? <p className='quiet'>照现在的回答，没有可能符合的。</p> : <ul className='stack-tight'>{found.map(({ id, name, why, next, urgent }) => <li key={id}><strong>{name}{urgent && '（急）'}：可能符合，请核实</strong><br />{why}<br /><span className='quiet'>下一步：{next}</span></li>)}</ul>}
    </section>
  )
}

export const BenefitsEditor = ({ words, set }: EditorProps<Benefits>) => (
  <>
    <section className='card stack' aria-labelledby='benefit-questions'><h2 id='benefit-questions'>问题</h2><QuestionsField questions={words.questions} most={MOST_QUESTIONS} onChange={(questions) => set({ ...words, questions })} /></section>
    <section className='card stack' aria-labelledby='benefit-list'>
      <h2 id='benefit-list'>待遇</h2>
      <RowList
        item='待遇' add='加一项待遇' rows={words.benefits} most={MOST_BENEFITS} onChange={(benefits) => set({ ...words, benefits })} nameOf={({ name }) => name} fold={({ when }) => whenWords(when, words.questions)}
        blank={() => ({ id: newSlug('b', words.benefits.map(({ id }) => id)), guideId: '', name: '', when: [], why: '', next: '', urgent: false })}
      >
        {(benefit, change) => <Fields benefit={benefit} questions={words.questions} set={change} />}
      </RowList>
    </section>
    <Preview words={words} />
  </>
)
