import { useState } from 'react'
import type { KeptDetail } from '@minsheng/domain/forms/form.ts'
import { api } from '../../../api.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useBusy } from '../../../use-busy.ts'
import { detailWords, keepable } from '../details-words.ts'
import type { Answers, FormBody } from '../form-body.ts'

/** Offers to keep name, telephone and the like for the next form; nothing is kept without this tap. */
export const KeepDetails = ({ body, answers }: { body: FormBody, answers: Answers }) => {
  const [isKept, setKept] = useState(false)
  const { busy, problem, run } = useBusy()
  const details = keepable(body, answers)
  const names = (Object.keys(details) as KeptDetail[]).map((detail) => detailWords[detail])
  if (names.length === 0) return null
  if (isKept) return <Notice kind='info'>留存好了，下次填表会自动填上。在“我的－常用信息”里可以看、改、删。</Notice>
  const keep = async () => {
    const before = await api('GET /me/details', {})
    await api('PUT /me/details', { body: { agreed: true, details: { ...before.details, ...details } } })
    setKept(true)
  }
  return (
    <Card title='下次填表少填几项'>
      <Box>同意的话，把{names.join('、')}加密留存，下次填表自动填上。不同意也不影响办事。</Box>
      <NotSent problem={problem} kept={false} />
      <BigButton look='second' busy={busy && '正在留存…'} onClick={() => run(keep)}>同意留存</BigButton>
    </Card>
  )
}
