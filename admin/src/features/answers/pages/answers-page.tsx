import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { limits } from '@minsheng/contract/limits.ts'
import { showDay } from '../../../lib/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { typeWords } from '../../../ui/words.ts'
import { type AnswerCard, useAnswers } from '../api/list-answers.ts'
import '../answers.css'

const Search = () => {
  const [params, setParams] = useSearchParams()
  const [words, setWords] = useState(params.get('q') ?? '')
  const submit = (event: FormEvent) => { event.preventDefault(); setParams(words.trim() ? { q: words.trim() } : {}) }
  return (
    <form className='answer-search' role='search' aria-label='公开答复' onSubmit={submit}>
      <Field label='找公开答复'>{(wiring) => <Input {...wiring} value={words} maxLength={limits.search} onChange={(event) => setWords(event.target.value)} />}</Field>
      <Button htmlType='submit'>搜索</Button>
    </form>
  )
}

const Card = ({ answer }: { answer: AnswerCard }) => (
  <li className='card stack-tight'>
    <Link to={`/answers/${answer.answerNo}`}>{answer.title}</Link>
    <p className='quiet'>{answer.summary}</p>
    <p className='row small quiet'><span className='mono'>{answer.answerNo}</span><span>{typeWords[answer.type]}</span><span>{answer.townshipName ?? '未说明乡镇'}</span><span>{answer.unitName}</span><span>公开于 {showDay(answer.publishedOn)}</span></p>
  </li>
)

const Answers = ({ q }: { q: string }) => {
  const query = useAnswers(q)
  return (
    <Loadable query={query}>
      {({ pages }) => {
        const answers = pages.flatMap((page) => page.items)
        if (answers.length === 0) return <Empty title={q ? `没有找到“${q}”` : '还没有公开的答复'}><p>{q ? '换个说法再找。' : '答复经两人核对公开后，会出现在这里和群众的手机上。'}</p></Empty>
        return (
          <div className='stack'>
            <ul className='answer-list'>{answers.map((answer) => <Card key={answer.answerNo} answer={answer} />)}</ul>
            {query.hasNextPage && <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>加载更多</Button>}
          </div>
        )
      }}
    </Loadable>
  )
}

/** What the public reads, in the public's own words: only masked copies, never the case. */
export const AnswersPage = () => {
  const [params] = useSearchParams()
  const q = params.get('q') ?? ''
  return <Page title='公开答复' aside={<Link to='/answers/figures'>公开情况</Link>}><Search key={q} /><Answers key={`list ${q}`} q={q} /></Page>
}
