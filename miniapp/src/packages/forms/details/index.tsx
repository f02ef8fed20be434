import { useState } from 'react'
import { keptDetails } from '@minsheng/domain/forms/form.ts'
import { checkKept, tidyKept } from '@minsheng/domain/forms/prefill.ts'
import { api } from '../../../api.ts'
import { clientConfig } from '../../../client-config.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { tell } from '../../../platform/toast.ts'
import { AskOnce } from '../../../ui/ask-once.tsx'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { AfterPrivacy } from '../../../ui/privacy-gate.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import { useBusy } from '../../../use-busy.ts'
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

const Remove = ({ onRemoved }: { onRemoved: () => void }) => {
  const remove = async () => {
    await api('DELETE /me/details', {})
    tell('已经删掉')
    onRemoved()
  }
  return <AskOnce name='不同意了，全部删掉' yes='确定全部删掉' no='不删' busy='正在删…' work={remove}>删掉以后找不回来，我们也不留底。</AskOnce>
}

const Edit = ({ first, isKept, onChanged }: { first: Kept, isKept: boolean, onChanged: () => void }) => {
  const [details, setDetails] = useState(first)
  const [asked, setAsked] = useState(false)
  const { busy, problem, run } = useBusy()
  const faults = checkKept(details)
  const save = async () => {
    await api('PUT /me/details', { body: { agreed: true, details: tidyKept(details) } })
    tell('改好了')
    onChanged()
  }
  const submit = () => {
    setAsked(true)
    if (Object.keys(faults).length === 0) run(save)
  }
  return (
    <Box className='stack'>
      <Fields details={details} faults={asked ? faults : {}} onChange={setDetails} />
      <NotSent problem={problem} kept={false} />
      <BigButton busy={busy && '正在保存…'} onClick={submit}>{isKept ? '保存改动' : '同意留存'}</BigButton>
      {isKept ? <Remove onRemoved={onChanged} /> : null}
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
