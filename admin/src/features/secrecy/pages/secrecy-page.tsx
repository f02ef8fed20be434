import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { VaultList } from '../components/vault-list.tsx'
import { VaultOfCase } from '../components/vault-of-case.tsx'

const isCaseNo = (text: string) => /^MZ\d{10}$/.test(text)

const Help = () => (
  <Notice>
    <p>保密举报的原话、照片和反映人是谁另外锁着，最多两位保管人看得到原话。先接下保管，再转述给承办单位；要知道反映人是谁，打开那一件申请，局领导批准后看一次。</p>
  </Notice>
)

/** A keeper's desk: the confidential cases that are theirs or wait for somebody, and any other by its number. */
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
      {caseNo === '' && <><Help /><VaultList /></>}
      {caseNo !== '' && <p><Link to='/secrecy'>回到保密件列表</Link></p>}
      <form className='row' onSubmit={submit}>
        <Field label='按受理编号找保密件'>{(wiring) => <Input {...wiring} maxLength={12} value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
        <Button htmlType='submit'>打开</Button>
      </form>
      {caseNo !== '' && !isCaseNo(caseNo) && <p className='field-error' role='alert'>受理编号是 MZ 加十位数字。</p>}
      {isCaseNo(caseNo) && <VaultOfCase key={caseNo} caseNo={caseNo} />}
    </Page>
  )
}
