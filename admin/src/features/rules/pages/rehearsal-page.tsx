import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useRules } from '../api/get-rules.ts'
import { useRehearsal } from '../api/rehearse.ts'
import { RehearsalTable } from '../components/rehearsal-table.tsx'
import '../rules.css'

const example = '{"id":"1","received":"2026-03-02","channel":"miniapp","text":"我母亲低保三个月没到账，请帮忙查一查。"}'

const WhichRules = ({ value, onChange }: { value: string, onChange: (versionId: string) => void }) => {
  const rules = useRules()
  const waiting = rules.data?.versions.filter(({ state }) => state === 'proposed') ?? []
  return (
    <Field label='用哪些规则' hint='选待批准的修改，就当它一直有效来试。'>
      {(wiring) => (
        <select {...wiring} className='native-select' value={value} onChange={(event) => onChange(event.target.value)}>
          <option value=''>现行规则</option>
          {waiting.map(({ versionId, title, no }) => <option key={versionId} value={versionId}>加上待批准的：{title}（第 {no} 号）</option>)}
        </select>
      )}
    </Field>
  )
}

export const RehearsalPage = () => {
  const [text, setText] = useState('')
  const [versionId, setVersionId] = useState('')
  const { mutate, isPending, error, data } = useRehearsal()
  return (
    <Page title='试算' aside={<Link to='/rules'>回到规则与日历</Link>}>
      <p>拿以前的来件试规则：怎么分类、归谁办、哪天到期、遮盖什么。只算不存。</p>
      <div className='stack rule-form'>
        <WhichRules value={versionId} onChange={setVersionId} />
        <Field label='选择文件' hint='每行一件。也可以粘贴到下面。'>
          {(wiring) => <input {...wiring} type='file' accept='.jsonl,.json,.txt' onChange={({ target }) => void target.files?.[0]?.text().then(setText)} />}
        </Field>
        <Field label='来件' hint={<span className='mono'>{example}</span>}>
          {(wiring) => <Input.TextArea {...wiring} className='mono' rows={10} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        {error && <ProblemNote error={error} />}
        <div><Button type='primary' loading={isPending} disabled={text.trim() === ''} onClick={() => mutate({ text, versionId: versionId || null })}>试算</Button></div>
      </div>
      {data && <RehearsalTable {...data} />}
    </Page>
  )
}
