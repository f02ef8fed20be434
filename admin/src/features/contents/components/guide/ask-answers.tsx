import { Button, Checkbox } from 'antd'
import { askedQuestions, countedAnswers } from '@minsheng/domain/guides/choose-papers.ts'
import type { Answered, GuideQuestion } from '@minsheng/domain/guides/guide.ts'
import { useId } from 'react'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'

type AskAnswersProps = { questions: readonly GuideQuestion[], answered: Answered, onAnswer: (answered: Answered) => void }

const NOT_WRITTEN = '（还没有写的答案）'

/** The questions as a citizen meets them, those that are asked after the answers before them. */
export const AskAnswers = ({ questions, answered, onAnswer }: AskAnswersProps) => {
  const name = useId()
  const counted = countedAnswers(questions, answered)
  const answer = (id: string, answers: readonly string[]) => onAnswer({ ...answered, [id]: answers })
  return (
    <div className='stack'>
      {askedQuestions(questions, answered).map(({ id, text, help, many, answers }) => {
        const chosen = counted[id] ?? []
        return (
          <FieldGroup key={id} label={text || '（还没有写的问题）'} hint={help ?? undefined}>
            {many
              ? <div className='choice-stacked'>{answers.map((each) => <Checkbox key={each.id} checked={chosen.includes(each.id)} onChange={(event) => answer(id, event.target.checked ? [...chosen, each.id] : chosen.filter((known) => known !== each.id))}>{each.text || NOT_WRITTEN}</Checkbox>)}</div>
              : <Choice stacked name={`${name}${id}`} words={Object.fromEntries(answers.map((each) => [each.id, each.text || NOT_WRITTEN]))} value={chosen[0] ?? null} onChange={(one) => answer(id, [one])} />}
          </FieldGroup>
        )
      })}
      {Object.keys(counted).length > 0 && <div><Button size='small' onClick={() => onAnswer({})}>重新回答</Button></div>}
    </div>
  )
}
