import type { Form, FormField } from '@minsheng/domain/forms/form.ts'
import { clientConfig, type ClientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { Box, Heading, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { answerLines } from '../answer-words.ts'
import type { FormBody } from '../form-body.ts'
import { Finish } from './finish.tsx'
import type { Filling } from './use-filling.ts'

const Line = ({ field, filling, townships }: { field: FormField, filling: Filling, townships: ClientConfig['townships'] }) => {
  const lines = answerLines(field, filling.draft.answers, townships)
  const wrong = Object.entries(filling.faults).find(([place]) => place === field.id || place.startsWith(`${field.id}.`))?.[1]
  return (
    <Box className='row-apart'>
      <Box className='grow'>
        <Box className='small quiet'>{field.label}</Box>
        {lines.length ? lines.map((line) => <Box key={line} className='said'>{line}</Box>) : <Box className='quiet'>没有填</Box>}
        {wrong ? <Box className='field-error'>{wrong}</Box> : null}
      </Box>
      <Tap className='link-tap' aria={{ label: `改：${field.label}` }} onClick={() => filling.to(field.id)}>改</Tap>
    </Box>
  )
}

/** Everything that was filled in, before it becomes a paper. */
export const Review = ({ form, body, filling }: { form: Form, body: FormBody, filling: Filling }) => {
  const { load } = useLoad('config', clientConfig)
  const townships = load.status === 'ready' ? load.data.townships : []
  const { asked, faults, to } = filling
  const wrong = asked.filter(({ id }) => Object.keys(faults).some((place) => place === id || place.startsWith(`${id}.`)))
  return (
    <Box className='stack'>
      <Heading level={2} className='heading'>请再看一遍</Heading>
      {form.parts.map((part) => {
        const fields = asked.filter(({ id }) => part.fields.some((field) => field.id === id))
        return fields.length ? <Card key={part.id} title={part.title}>{fields.map((field) => <Line key={field.id} field={field} filling={filling} townships={townships} />)}</Card> : null
      })}
      {wrong[0]
        ? <><Notice kind='danger' urgent>还有 {wrong.length} 项没有填好，看上面红色的提示。</Notice><BigButton onClick={() => to(wrong[0]?.id ?? '')}>去补第一项</BigButton></>
        : <Finish body={body} filling={filling} />}
    </Box>
  )
}
