import { useState } from 'react'
import { keptDetails } from '@minsheng/domain/forms/form.ts'
import { checkKept, tidyKept } from '@minsheng/domain/forms/prefill.ts'
import { api } from '../../../api.ts'
import { clientConfig } from '../../../client-config.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { tell } from '../../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { AfterPrivacy } from '../../../ui/privacy-gate.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import { detailWords, type Details as Kept } from '../details-words.ts'

const longest: Partial<Record<keyof Kept, number>> = { name: 20, 'id-number': 18, phone: 13, address: 60, village: 20, account: 23, bank: 30 }

const Fields = ({ details, faults, onChange }: { details: Kept, faults: Readonly<Record<string, string>>, onChange: (details: Kept) => void }) => {
  const { load } = useLoad('config', clientConfig)
  return (
    <>
      {keptDetails.map((detail) => detail === 'township'
        ? <TownshipField key={detail} id='detail-township' label='乡镇' unknown='不留存' townships={load.status === 'ready' ? load.data.townships : []} value={details.township ?? null} error={faults[detail]} onChange={(code) => onChange({ ...details, township: code ?? '' })} />
        : <Field key={detail} id={`detail-${detail}`} label={`${detailWords[detail]}（可以空着）`} value={details[detail] ?? ''} maxLength={longest[detail] ?? 30} error={faults[detail]} onChange={(text) => onChange({ ...details, [detail]: text })} />)}
    </>
  )
}

const useChanges = (first: Kept, onChanged: () => void) => {
  const [details, setDetails] = useState(first)
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const faults = checkKept(details)
  const run = async (work: () => Promise<unknown>, said: string) => {
    setProblem(null)
    try {
      await work()
      tell(said)
      onChanged()
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const save = () => {
    setAsked(true)
    if (Object.keys(faults).length === 0) void run(() => api('PUT /me/details', { body: { agreed: true, details: tidyKept(details) } }), '改好了')
  }
  const remove = () => void run(() => api('DELETE /me/details', {}), '已经删掉')
  return { details, setDetails, faults: asked ? faults : {}, problem, save, remove }
}

const Remove = ({ onRemove }: { onRemove: () => void }) => {
  const [sure, setSure] = useState(false)
  if (!sure) return <BigButton look='danger' onClick={() => setSure(true)}>不同意了，全部删掉</BigButton>
  return (
    <>
      <Notice kind='warn' urgent>删掉以后找不回来，我们也不留底。</Notice>
      <BigButton look='danger' onClick={onRemove}>确定全部删掉</BigButton>
      <BigButton look='second' onClick={() => setSure(false)}>不删</BigButton>
    </>
  )
}

const Edit = ({ first, isKept, onChanged }: { first: Kept, isKept: boolean, onChanged: () => void }) => {
  const { details, setDetails, faults, problem, save, remove } = useChanges(first, onChanged)
  return (
    <Box className='stack'>
      <Fields details={details} faults={faults} onChange={setDetails} />
      <NotSent problem={problem} kept={false} />
      <BigButton onClick={save}>{isKept ? '保存改动' : '同意留存'}</BigButton>
      {isKept ? <Remove onRemove={remove} /> : null}
    </Box>
  )
}

const Details = () => {
  const { load, retry } = useLoad('details', () => api('GET /me/details', {}), () => true)
  return (
    <Loadable load={load} onRetry={retry}>
      {({ agreedAt, details }) => (
        <Box className='stack'>
          {agreedAt ? <Notice kind='info'>您在{instantWords(agreedAt)}同意留存这些信息。</Notice> : <Notice kind='info'>现在没有留存您的任何信息。</Notice>}
          <Edit key={agreedAt} first={details} isKept={agreedAt !== null} onChanged={retry} />
        </Box>
      )}
    </Loadable>
  )
}

export default () => (
  <Page title='常用信息'>
    <Box className='quiet'>填表时自动填上用的。加密存放，只有您自己能看；不想留了，随时可以删。</Box>
    <AfterPrivacy><Details /></AfterPrivacy>
  </Page>
)
