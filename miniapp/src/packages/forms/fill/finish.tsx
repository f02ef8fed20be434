import { useState } from 'react'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import { tidyFilled } from '@minsheng/domain/forms/tidy-filled.ts'
import { api, drawFilled } from '../../../api.ts'
import { problemWords } from '../../../copy.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { ensureSignedIn } from '../../../session.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PrivacyWhenWanted } from '../../../ui/privacy-gate.tsx'
import { useBusy, type Busy } from '../../../use-busy.ts'
import { formOf, type FormBody } from '../form-body.ts'
import { removeFormDraft, type FormDraft } from '../form-shelf.ts'
import type { Filling } from './use-filling.ts'

type Format = 'docx' | 'pdf'

const answersOf = (body: FormBody, { answers }: FormDraft) => splitFilled(tidyFilled(formOf(body), answers))

const make = (body: FormBody, draft: FormDraft, format: Format) => drawFilled(body.formId, body.title, { version: draft.formVersion, format, answers: answersOf(body, draft) })

const save = async (body: FormBody, draft: FormDraft) => {
  await ensureSignedIn()
  const { filledId, formId, formVersion, saved } = draft
  await api('PUT /filled-forms/:filledId', { params: { filledId }, body: { formId, formVersion, status: 'done', version: saved, answers: answersOf(body, draft) } })
  removeFormDraft(filledId)
  goInstead(routes.filledForm, { id: filledId })
}

const takeSaved = ({ filledId }: FormDraft) => {
  removeFormDraft(filledId)
  goInstead(routes.filledForm, { id: filledId })
}

const Save = ({ body, draft, run, busy }: { body: FormBody, draft: FormDraft } & Pick<Busy, 'busy' | 'run'>) => (
  <PrivacyWhenWanted>
    {(whenAgreed) => <BigButton look='second' busy={busy && '正在保存…'} onClick={() => whenAgreed(() => run(() => save(body, draft)))}>保存到“我的”</BigButton>}
  </PrivacyWhenWanted>
)

/** From the answers to a paper: nothing is handed to anybody, that is said and that is so. */
export const Finish = ({ body, filling: { draft } }: { body: FormBody, filling: Filling }) => {
  const { busy, problem, run } = useBusy()
  const [made, setMade] = useState(false)
  const file = (format: Format) => run(async () => {
    await make(body, draft, format)
    setMade(true)
  })
  return (
    <Card title='都填好了'>
      <Box>做成一份表，打印出来就能交。到现在为止，没有提交给任何人。</Box>
      {problem ? <Notice kind='danger' urgent>{problemWords(problem)}填的内容还在手机里。</Notice> : null}
      {problem?.code === 'filled-form-stale' ? <BigButton look='second' onClick={() => takeSaved(draft)}>不要手机里的，用保存过的</BigButton> : null}
      <BigButton busy={busy && '正在做…'} onClick={() => file('pdf')}>做成 PDF（打印用）</BigButton>
      <BigButton look='second' busy={busy && '正在做…'} onClick={() => file('docx')}>做成 Word</BigButton>
      <Save body={body} draft={draft} busy={busy} run={run} />
      <Box className='small quiet'>保存要用微信登录，加密存放，只有您能看，随时可以删。不是自己的手机，做好以后请到“我的－我填的表”里删掉。</Box>
      {made ? <Notice kind='info' urgent>表做好了。交到{body.submitTo === 'township' ? '您所在的乡镇民政所' : body.unitName}才算申请。</Notice> : null}
    </Card>
  )
}
