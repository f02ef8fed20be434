import { Link, useParams } from 'react-router'
import { showDay } from '../../../lib/dates.ts'
import { useStaff } from '../../../lib/session.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { solvedWords, typeWords } from '../../../ui/words.ts'
import { useAnswer } from '../api/get-answer.ts'
import '../answers.css'

type Answer = NonNullable<ReturnType<typeof useAnswer>['data']>

const Facts = ({ answer }: { answer: Answer }) => (
  <dl className='facts'>
    <dt>公开编号</dt><dd className='mono'>{answer.answerNo}</dd>
    <dt>类型</dt><dd>{typeWords[answer.type]}</dd>
    <dt>乡镇</dt><dd>{answer.townshipName ?? '未说明'}</dd>
    <dt>答复单位</dt><dd>{answer.unitName}</dd>
    <dt>日期</dt><dd>{showDay(answer.receivedOn)}收到，{showDay(answer.answeredOn)}答复，{showDay(answer.publishedOn)}公开</dd>
    <dt>用时</dt><dd>{answer.daysUsed} 个工作日（限 {answer.daysAllowed} 个{answer.daysUsed > answer.daysAllowed && '，超期'}）</dd>
    <dt>群众评价</dt><dd>{answer.solved ? `事情：${solvedWords[answer.solved] ?? answer.solved}，态度 ${answer.treated ?? '未评'} 分` : '还没有评价'}</dd>
  </dl>
)

const Changed = ({ answer: { correction, basisChanged } }: { answer: Answer }) => (
  <>
    {correction && <Notice tone='warn'>已于{showDay(correction.on)}更正：{correction.reason}</Notice>}
    {basisChanged && <Notice tone='warn'>{basisChanged}</Notice>}
  </>
)

const Basis = ({ answer: { answerNo, cites, files } }: { answer: Answer }) => cites.length + files.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='basis'>
    <h2 id='basis'>依据和附件</h2>
    <ul>
      {cites.map(({ law, article, changedOn }) => <li key={`${law}${article}`}>《{law}》{article && `第${article}条`}{changedOn && `（${showDay(changedOn)}有变化）`}</li>)}
      {files.map(({ fileId, name }) => <li key={fileId}><a href={`/api/answers/${answerNo}/files/${fileId}`} download>{name}</a></li>)}
    </ul>
  </section>
)

// The number of an answer is that of its case with other letters (publishing/publish-case).
const ChangeLink = ({ answerNo }: { answerNo: string }) => {
  const { verbs } = useStaff()
  const may = verbs.includes('publication:prepare') || verbs.includes('publication:publish')
  return may ? <Link to={`/cases/MZ${answerNo.slice(2)}/publication`}>更正或撤下</Link> : null
}

export const AnswerPage = () => {
  const { answerNo = '' } = useParams()
  return (
    <Loadable query={useAnswer(answerNo)}>
      {(answer) => (
        <Page title={answer.title} aside={<><ChangeLink answerNo={answerNo} /> <Link to='/answers'>回到公开答复</Link></>}>
          <div className='stack answer'>
            <Changed answer={answer} />
            <section className='card' aria-label='基本情况'><Facts answer={answer} /></section>
            <section className='card stack-tight' aria-labelledby='question'><h2 id='question'>问题</h2><p className='words'>{answer.question}</p></section>
            <section className='card stack-tight' aria-labelledby='answer'><h2 id='answer'>答复</h2><p className='words'>{answer.reply}</p></section>
            <Basis answer={answer} />
          </div>
        </Page>
      )}
    </Loadable>
  )
}
