import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { joinAnswers } from '@minsheng/domain/forms/answers.ts'
import { askedFields } from '@minsheng/domain/forms/asked-fields.ts'
import { api, openFilled } from '../../../api.ts'
import { clientConfig } from '../../../client-config.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { answerLines } from '../answer-words.ts'
import { formOf, type Answers, type FormBody } from '../form-body.ts'
import { DeleteFilled } from './delete-filled.tsx'
import { KeepDetails } from './keep-details.tsx'

type Filled = Omit<Output<'GET /filled-forms/:filledId'>, 'answers'> & { answers: Answers }

const Files = ({ filled: { filledId, title } }: { filled: Filled }) => {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const open = (format: 'docx' | 'pdf') => openFilled(filledId, format, title).then(() => setProblem(null), (error: unknown) => setProblem(asProblem(error)))
  return (
    <Card title='打开、打印'>
      <BigButton onClick={() => void open('pdf')}>打开 PDF（打印用）</BigButton>
      <BigButton look='second' onClick={() => void open('docx')}>打开 Word</BigButton>
      <NotSent problem={problem} kept={false} />
      <Box className='small quiet'>没有提交给任何人。要办事，请打印出来交到窗口，或者在材料预审里附上。</Box>
    </Card>
  )
}

const Content = ({ filled, body }: { filled: Filled, body: FormBody }) => {
  const { load } = useLoad('config', clientConfig)
  const townships = load.status === 'ready' ? load.data.townships : []
  const lines = askedFields(formOf(body), filled.answers).map((field) => ({ field, lines: answerLines(field, filled.answers, townships) })).filter((one) => one.lines.length)
  return (
    <Card title='填的内容'>
      {lines.map((one) => (
        <Box key={one.field.id}>
          <Box className='small quiet'>{one.field.label}</Box>
          {one.lines.map((line) => <Box key={line} className='said'>{line}</Box>)}
        </Box>
      ))}
    </Card>
  )
}

const fetchFilled = async (filledId: string) => {
  const saved = await api('GET /filled-forms/:filledId', { params: { filledId } })
  const filled: Filled = { ...saved, answers: joinAnswers(saved.answers) as Answers }
  return { filled, body: await api('GET /forms/:formId', { params: { formId: filled.formId }, querystring: { version: filled.formVersion } }) }
}

export default () => {
  const { id = '' } = useQuery()
  const { load, retry } = useLoad(id, () => fetchFilled(id))
  return (
    <Page title='填好的表'>
      <Loadable load={load} onRetry={retry}>
        {({ filled, body }) => (
          <Box className='stack'>
            <Box>
              <Heading level={2} className='heading'>{filled.title}</Heading>
              <Facts facts={[filled.status === 'draft' ? '没有填完' : '填好了', `${instantWords(filled.updatedAt)} 保存`, `第 ${filled.formVersion} 版`]} />
            </Box>
            {filled.standingText ? <Notice kind='warn'>{filled.standingText}</Notice> : null}
            {filled.status === 'done' ? <Files filled={filled} /> : null}
            <BigButton look={filled.status === 'done' ? 'second' : 'main'} onClick={() => go(routes.fill, { id: filled.formId, filledId: id })}>{filled.status === 'done' ? '改一改' : '接着填'}</BigButton>
            <KeepDetails body={body} answers={filled.answers} />
            <Content filled={filled} body={body} />
            <DeleteFilled filledId={id} />
          </Box>
        )}
      </Loadable>
    </Page>
  )
}
