import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Field } from '../../../ui/field.tsx'
import { Page } from '../../../ui/page.tsx'
import { VaultOfCase } from '../components/vault-of-case.tsx'

/** A keeper's desk: a confidential case by its number. */
export const SecrecyPage = () => {
  const [params, setParams] = useSearchParams()
  const caseNo = params.get('caseNo') ?? ''
  const [typed, setTyped] = useState(caseNo)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setParams(typed.trim() ? { caseNo: typed.trim() } : {})
  }
  return (
    <Page title='保密件'>
      <form className='row' onSubmit={submit}>
        <Field label='保密件的受理编号'>{(wiring) => <Input {...wiring} maxLength={12} value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
        <Button htmlType='submit'>打开</Button>
      </form>
      {/^MZ\d{10}$/.test(caseNo) && <VaultOfCase key={caseNo} caseNo={caseNo} />}
    </Page>
  )
}
