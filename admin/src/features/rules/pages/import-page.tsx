import { Input } from 'antd'
import { type ChangeEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Choice } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { usePreviewYear, useProposeYear } from '../api/change-rules.ts'
import { PreviewView } from '../components/preview-view.tsx'
import { ProposeBar } from '../components/propose-bar.tsx'
import '../rules.css'

type YearFile = { year: number, format: 'json' | 'ics', text: string, notice: string }

const formats = { json: 'JSON（holiday-cn 的格式）', ics: '日历文件（.ics）' } as const

const FileFields = ({ value, onChange }: { value: YearFile, onChange: (value: YearFile) => void }) => {
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onChange({ ...value, text: await file.text(), format: file.name.endsWith('.ics') ? 'ics' : 'json' })
  }
  return (
    <div className='stack rule-form'>
      <Field label='哪一年'>{(wiring) => <Input {...wiring} type='number' min={2020} max={2100} value={value.year} onChange={(event) => onChange({ ...value, year: Number(event.target.value) })} />}</Field>
      <FieldGroup label='文件格式'><Choice name='format' words={formats} value={value.format} onChange={(format) => onChange({ ...value, format })} /></FieldGroup>
      <Field label='选择文件' hint='也可以把内容粘贴到下面。'>{(wiring) => <input {...wiring} type='file' accept='.json,.ics,text/calendar,application/json' onChange={(event) => void upload(event)} />}</Field>
      <Field label='文件内容'>{(wiring) => <Input.TextArea {...wiring} className='mono' rows={10} value={value.text} onChange={(event) => onChange({ ...value, text: event.target.value })} />}</Field>
      {value.format === 'ics' && (
        <Field label='放假通知的网址' hint='国务院办公厅关于这一年放假安排的通知，日历文件里没有。'>
          {(wiring) => <Input {...wiring} maxLength={200} value={value.notice} onChange={(event) => onChange({ ...value, notice: event.target.value })} />}
        </Field>
      )}
    </div>
  )
}

export const ImportPage = () => {
  const navigate = useNavigate()
  const [value, setValue] = useState<YearFile>({ year: new Date().getFullYear() + 1, format: 'json', text: '', notice: '' })
  const preview = usePreviewYear()
  const propose = useProposeYear()
  const change = (next: YearFile) => { setValue(next); preview.reset() }
  return (
    <Page title='导入一年的放假安排' aside={<Link to='/rules'>回到规则与日历</Link>}>
      <FileFields value={value} onChange={change} />
      {preview.data && <PreviewView preview={preview.data} />}
      <ProposeBar
        error={preview.error ?? propose.error} ready={value.text.trim() !== ''} looking={preview.isPending} proposing={propose.isPending} previewed={preview.data !== undefined} onPreview={() => preview.mutate(value)}
        onPropose={(proposal) => propose.mutate({ ...proposal, ...value }, { onSuccess: ({ versionId }) => { say('已提交，等另一人批准。'); void navigate(`/rules/versions/${versionId}`) } })}
      />
    </Page>
  )
}
