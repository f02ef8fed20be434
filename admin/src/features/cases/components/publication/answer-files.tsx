import { Checkbox } from 'antd'
import { type ChangeEvent, useId } from 'react'
import { toProblem } from '../../../../lib/problem.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { say } from '../../../../ui/toast.tsx'
import { type PublicFile, useAttach, usePublication } from '../../api/publication.ts'
import { useDesk } from '../desk.tsx'

const KINDS = '.docx,.xlsx,.pdf,image/*'

/** Why a file was not taken: the places and kinds, never the words. */
const Refused = ({ error }: { error: unknown }) => {
  if (!error) return null
  const { message, fields } = toProblem(error)
  return <Notice tone='danger' alert><p>{message}</p><ul>{Object.entries(fields).map(([where, what]) => <li key={where}>{where}：{what}</li>)}</ul></Notice>
}

const Item = ({ file, chosen, onToggle }: { file: PublicFile, chosen: boolean, onToggle: () => void }) => (
  <li className='stack-tight'>
    <Checkbox checked={chosen} onChange={onToggle}>{file.name}</Checkbox>
    {file.removed.length > 0 && <p className='quiet small'>已清除或要留意：{file.removed.join('；')}</p>}
  </li>
)

type Props = { chosen: readonly string[], onChange: (chosen: string[]) => void }

/** Files that go out with the answer. The server keeps only the cleaned copy, or says what stands in the way. */
export const AnswerFiles = ({ chosen, onChange }: Props) => {
  const { kase } = useDesk()
  const id = useId()
  const { data } = usePublication(kase.caseNo, kase.version)
  const { mutate, isPending, error } = useAttach(kase.caseNo, (file) => { onChange([...chosen, file.fileId]); say('附件已清理并收下。') })
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) mutate(file)
  }
  return (
    <section className='card stack-tight' aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>随答复公开的附件</h2>
      <ul className='stack-tight'>
        {(data?.files ?? []).map((file) => (
          <Item key={file.fileId} file={file} chosen={chosen.includes(file.fileId)} onToggle={() => onChange(chosen.includes(file.fileId) ? chosen.filter((other) => other !== file.fileId) : [...chosen, file.fileId])} />
        ))}
      </ul>
      <div className='field'>
        <label className='field-label' htmlFor={id}>加一个附件（docx、xlsx、pdf、图片，10 MB 以内）</label>
        <input id={id} type='file' accept={KINDS} disabled={isPending} onChange={pick} />
      </div>
      {isPending && <p role='status'>正在清理和检查…</p>}
      <Refused error={error} />
    </section>
  )
}
