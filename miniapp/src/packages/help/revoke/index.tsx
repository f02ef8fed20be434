import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { problemWords } from '../../../copy.ts'
import { dayWords } from '../../../dates.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useBusy } from '../../../use-busy.ts'
import { relationWords, wayWords } from '../words.ts'

type Mandate = Output<'POST /mandates/lookup'>['items'][number]
type Found = { items: readonly Mandate[], newCode: string | null }

const useMandates = (given: string) => {
  const [code, setCode] = useState({ caseNo: given, queryCode: '' })
  const [found, setFound] = useState<Found | null>(null)
  const { busy, problem, run } = useBusy()
  const plain = { caseNo: code.caseNo.replace(/\s/g, '').toUpperCase(), queryCode: code.queryCode.replace(/\s/g, '') }
  const look = () => run(async () => setFound({ items: (await api('POST /mandates/lookup', { body: plain })).items, newCode: null }))
  const revoke = (mandateId: string) => run(async () => {
    const { queryCode } = await api('POST /mandates/revoke', { body: { ...plain, mandateId } })
    setCode((before) => ({ ...before, queryCode: queryCode ?? before.queryCode }))
    setFound((before) => ({ items: (before?.items ?? []).filter((each) => each.mandateId !== mandateId), newCode: queryCode }))
  })
  return { code, setCode, found, busy, problem, look, revoke }
}

const MandateCard = ({ mandate, busy, onRevoke }: { mandate: Mandate, busy: boolean, onRevoke: () => void }) => (
  <Card title={`${mandate.helperName}（${relationWords[mandate.relation]}）`}>
    <Box>{wayWords[mandate.given]}，{dayWords(mandate.givenOn)}。他能看这一件，能替您补充、评价。</Box>
    <BigButton look='danger' busy={busy && '正在撤销…'} onClick={onRevoke}>不让他办了</BigButton>
  </Card>
)

/** For the person it concerns: who helps in my case, and the end of it, with number and code and no login. */
export default () => {
  const { caseNo = '' } = useQuery()
  const { code, setCode, found, busy, problem, look, revoke } = useMandates(caseNo)
  const living = found?.items.filter(({ revokedAt }) => revokedAt === null) ?? []
  return (
    <Page title='谁在替我办'>
      {found?.newCode ? <Notice kind='warn' urgent>已经撤销，他马上看不到了。您的查询码换成了 {found.newCode}，请记在回执上，旧的不能用了。</Notice> : null}
      {found ? null : (
        <Card>
          <Box>两个号码都写在回执上。不用登录。</Box>
          <Field id='case-no' label='受理编号' value={code.caseNo} onChange={(value) => setCode((before) => ({ ...before, caseNo: value }))} placeholder='MZ2026000123' maxLength={20} />
          <Field id='query-code' label='查询码' kind='number' value={code.queryCode} onChange={(value) => setCode((before) => ({ ...before, queryCode: value }))} maxLength={12} />
          <BigButton busy={busy && '正在查…'} onClick={look}>看看谁在替我办</BigButton>
        </Card>
      )}
      {found && living.length === 0 ? <Notice kind='info'>现在没有人替您办这一件。</Notice> : null}
      {living.map((mandate) => <MandateCard key={mandate.mandateId} mandate={mandate} busy={busy} onRevoke={() => revoke(mandate.mandateId)} />)}
      {problem ? <Notice kind='danger' urgent>{problem.status === 404 ? '没有查到。请核对受理编号和查询码，一个数字也不能错。' : problemWords(problem)}</Notice> : null}
    </Page>
  )
}
