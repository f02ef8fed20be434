import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ChangeEvent, useRef } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { FieldGroup } from '../../../../ui/field.tsx'
import { ProblemNote } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { useUploadEvidence } from '../../api/upload-evidence.ts'
import { CommandForm } from '../command-form.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

type Kept = { fileId: string, name: string }
type FilesProps = { files: readonly Kept[], onChange: (files: Kept[]) => void }

/** Files go up one after another as they are chosen; what is up stays in the draft. */
const Files = ({ files, onChange }: FilesProps) => {
  const chooser = useRef<HTMLInputElement>(null)
  const { mutateAsync, isPending, error } = useUploadEvidence()
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const room = limits.photos - files.length
    const chosen = [...event.target.files ?? []].slice(0, room)
    event.target.value = ''
    let kept = [...files]
    for (const file of chosen) {
      kept = [...kept, await mutateAsync(file)]
      onChange(kept)
    }
  }
  return (
    <FieldGroup label='照片或 PDF' hint={`每份不超过 10 MB，最多 ${limits.photos} 份。拍照前遮住无关的人和号码。`}>
      <ul className='stack-tight'>
        {files.map(({ fileId, name }) => (
          <li className='row' key={fileId}>
            <PaperClipOutlined aria-hidden /><span>{name}</span>
            <Button type='text' icon={<CloseOutlined aria-hidden />} aria-label={`去掉${name}`} onClick={() => onChange(files.filter((file) => file.fileId !== fileId))} />
          </li>
        ))}
      </ul>
      <input ref={chooser} hidden type='file' multiple accept='image/jpeg,image/png,image/webp,application/pdf' onChange={(event) => { choose(event).catch(() => undefined) }} />
      <div><Button loading={isPending} disabled={files.length >= limits.photos} onClick={() => chooser.current?.click()}>选照片或 PDF</Button></div>
      {error && <ProblemNote error={error} />}
    </FieldGroup>
  )
}

/** 证据材料: photographs and papers, each with what it shows. */
export const EvidenceForm = ({ onDone }: FormProps) => {
  const { value, set, clear } = useCaseDraft<{ recordId: string, files: Kept[], note: string }>('evidence', { recordId: newClientId(), files: [], note: '' })
  const give = useGive('add-evidence', () => { clear(); say('证据材料已归入案件。'); onDone() })
  return (
    <CommandForm
      button='归入案件' ready={value.files.length > 0 && isWritten(value.note)} give={give} onSubmit={() => give.mutate({ ...value, note: value.note.trim() })}
      consequence='归入以后不能撤换。只有工作人员看得到，群众看不到。'
    >
      <Files files={value.files} onChange={(files) => set({ files })} />
      <TextField label='是什么、说明什么' hint='例如：10 月 12 日在信用社打印的流水，证明补助被退回。' rows={3} max={limits.reason} value={value.note} onChange={(note) => set({ note })} />
    </CommandForm>
  )
}
