import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type AuditWords, useAudit } from '../api/audit.ts'
import { AuditTable } from '../components/audit-table.tsx'
import { ProofCard } from '../components/proof-card.tsx'
import { SightsCard } from '../components/sights-card.tsx'

const nothing: AuditWords = { person: '', subject: '', day: '' }

const Search = ({ onSearch }: { onSearch: (words: AuditWords) => void }) => {
  const [words, setWords] = useState(nothing)
  const change = (part: Partial<AuditWords>) => setWords({ ...words, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch({ ...words, person: words.person.trim(), subject: words.subject.trim() })
  }
  return (
    <form className='row' role='search' aria-label='审计记录' onSubmit={submit}>
      <Field label='谁（账号或姓名）'>{(wiring) => <Input {...wiring} maxLength={40} value={words.person} onChange={(event) => change({ person: event.target.value })} />}</Field>
      <Field label='受理编号或其他对象'>{(wiring) => <Input {...wiring} maxLength={60} value={words.subject} onChange={(event) => change({ subject: event.target.value })} />}</Field>
      <Field label='哪一天'>{(wiring) => <Input {...wiring} type='date' value={words.day} onChange={(event) => change({ day: event.target.value })} />}</Field>
      <Button htmlType='submit' type='primary'>查找</Button>
    </form>
  )
}

const Entries = ({ words }: { words: AuditWords }) => {
  const query = useAudit(words)
  return (
    <Loadable query={query}>
      {({ pages }) => {
        const entries = pages.flatMap(({ items }) => items)
        if (entries.length === 0) return <Empty title='没有找到记录'><p>换个人、编号或日期再找。</p></Empty>
        return (
          <div className='stack'>
            <AuditTable entries={entries} />
            {query.hasNextPage && <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>加载更多</Button>}
          </div>
        )
      }}
    </Loadable>
  )
}

const caseNo = /^MZ\d{10}$/

/** Who did what. The auditor reads deeds and numbers, never what a case says. */
export const AuditPage = () => {
  const [words, setWords] = useState(nothing)
  return (
    <Page title='审计'>
      <Search onSearch={setWords} />
      <Entries words={words} />
      <SightsCard caseNo={caseNo.test(words.subject) ? words.subject : ''} />
      <ProofCard />
    </Page>
  )
}
