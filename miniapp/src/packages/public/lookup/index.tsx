import { useState } from 'react'
import { api } from '../../../api.ts'
import { caseOnScreen, type Case } from '../../../case-on-screen.ts'
import { problemWords } from '../../../copy.ts'
import { useQuery } from '../../../platform/page-life.ts'
import type { ApiProblem } from '../../../problem.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { CaseView } from '../../../ui/case-view.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useBusy } from '../../../use-busy.ts'

const problemsIn = (caseNo: string, queryCode: string) => ({
  caseNo: /^MZ\d{10}$/.test(caseNo) ? undefined : '受理编号是 MZ 加 10 位数字，写在回执上。',
  queryCode: /^(\d{6}|\d{8})$/.test(queryCode) ? undefined : '查询码是回执上的 8 位数字，或者您自己设的 6 位密码。'
})

// People type what they see: small letters, spaces between groups.
const plain = (text: string) => text.replace(/\s/g, '').toUpperCase()

const useLookup = () => {
  const [found, setFound] = useState<Case | null>(null)
  const { busy, problem, run } = useBusy()
  const lookUp = (caseNo: string, queryCode: string) => run(async () => {
    const kase = await api('POST /lookups', { body: { caseNo, queryCode } })
    caseOnScreen.set({ kase, queryCode })
    setFound(kase)
  })
  return { found, busy, problem, lookUp, again: () => setFound(null) }
}

const LookupForm = ({ busy, problem, onLookup }: { busy: boolean, problem: ApiProblem | null, onLookup: (caseNo: string, queryCode: string) => void }) => {
  // A paper receipt carries both in its square code.
  const scanned = useQuery()
  const [caseNo, setCaseNo] = useState(scanned['caseNo'] ?? '')
  const [queryCode, setQueryCode] = useState(scanned['queryCode'] ?? '')
  const [asked, setAsked] = useState(false)
  const wrong = problemsIn(plain(caseNo), plain(queryCode))
  const submit = () => {
    setAsked(true)
    if (!wrong.caseNo && !wrong.queryCode) onLookup(plain(caseNo), plain(queryCode))
  }
  return (
    <Card>
      <Box>两个号码都写在提交后的回执上；自己设过 6 位密码的，填密码也可以。不用登录。</Box>
      <Field id='case-no' label='受理编号' value={caseNo} onChange={setCaseNo} placeholder='MZ2026000123' error={asked ? wrong.caseNo : undefined} maxLength={20} />
      <Field id='query-code' label='查询码' kind='number' value={queryCode} onChange={setQueryCode} placeholder='8 位查询码，或 6 位密码' error={asked ? wrong.queryCode : undefined} maxLength={12} />
      {problem ? <Notice kind='danger' urgent>{problem.status === 404 ? '没有查到。请核对受理编号和查询码，一个数字也不能错。' : problemWords(problem)}</Notice> : null}
      <BigButton busy={busy && '正在查询…'} onClick={submit}>查进度</BigButton>
    </Card>
  )
}

export default () => {
  const { found, busy, problem, lookUp, again } = useLookup()
  return (
    <Page title='查进度'>
      {found
        ? <><CaseView kase={found} /><BigButton look='second' onClick={again}>查另一件</BigButton></>
        : <LookupForm busy={busy} problem={problem} onLookup={lookUp} />}
    </Page>
  )
}
