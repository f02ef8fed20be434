import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import type { Answered, GuidePaper } from '@minsheng/domain/guides/guide.ts'
import { useState } from 'react'
import type { Guide } from '../../logic/bodies.ts'
import { paperFormWords } from '../../words.ts'
import { AskAnswers } from './ask-answers.tsx'
import './guide.css'

const Papers = ({ title, papers }: { title: string, papers: readonly GuidePaper[] }) => papers.length === 0 ? null : (
  <section><h3>{title}</h3><ul>{papers.map(({ id, name, form, copies, note }) => <li key={id}>{name || '（还没有写名称）'}<span className='quiet small'>　{paperFormWords[form]}{copies > 0 ? ` ${copies} 份` : ''}{note && `。${note}`}</span></li>)}</ul></section>
)

const Lines = ({ title, lines }: { title: string, lines: readonly string[] }) => lines.length === 0 ? null : <section><h3>{title}</h3><ul>{lines.map((line, index) => <li key={index}>{line}</li>)}</ul></section>

const Rest = ({ guide }: { guide: Guide }) => (
  <>
    {guide.steps.length > 0 && <section><h3>怎么办</h3><ol>{guide.steps.map(({ name, text, by }, index) => <li key={index}>{name}：{text}<span className='quiet small'>（{by}）</span></li>)}</ol></section>}
    <section>
      <h3>要多久、收不收钱</h3>
      <p>{guide.limits.lawful ? `法定：${guide.limits.lawful.text}` : '法定时限没有写。'}</p>
      {guide.limits.promised?.confirmed && <p>承诺：{guide.limits.promised.text}</p>}
      <p>{guide.fee.text}</p>
    </section>
    <Lines title='依据' lines={guide.basis.map(({ law, article, docNo }) => `${law}${article ?? ''}${docNo ? `（${docNo}）` : ''}`)} />
    {guide.handOvers.length > 0 && <Lines title='这些归别处办' lines={guide.handOvers.map(({ matter, to, text }) => `${matter}：找${to}。${text}`)} />}
  </>
)

/** A guide as it is read, with its questions to be answered: the papers are chosen by the same rule as on the phone. */
export const GuidePreview = ({ guide }: { guide: Guide }) => {
  const [answered, setAnswered] = useState<Answered>({})
  const choice = choosePapers(guide, answered)
  return (
    <div className='public-frame guide-preview'>
      <h2>{guide.plainName || '（还没有写通俗的叫法）'}</h2>
      <p className='quiet small'>{guide.name}</p>
      <Lines title='谁可以办' lines={guide.audience} />
      <AskAnswers questions={guide.questions} answered={answered} onAnswer={setAnswered} />
      {!choice.complete && <p className='quiet small'>还有问题没有回答，下面是照现在的回答要的材料。</p>}
      <Papers title='您要带的' papers={choice.bring} />
      <Papers title='我们自己核对，不用带' papers={choice.checked} />
      <Papers title='当场写' papers={choice.onSite} />
      <Lines title='条件' lines={choice.conditions} />
      <Lines title='能不能代办' lines={choice.proxy} />
      <Lines title='要注意的' lines={choice.notes} />
      <Rest guide={guide} />
    </div>
  )
}
