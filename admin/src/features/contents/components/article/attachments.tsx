import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ChangeEvent, useId, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { FieldGroup } from '../../../../ui/field.tsx'
import { ProblemNote } from '../../../../ui/notice.tsx'
import type { KeptFile } from '../../api/get-content.ts'
import { useOpenFile } from '../../api/get-file.ts'
import { useUploadFile } from '../../api/upload-file.ts'
import { PictureForm } from './picture-form.tsx'

const KB = 1024
const sizeWords = (bytes: number) => bytes >= KB * KB ? `${(bytes / KB / KB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / KB))} KB`
const accepted = '.docx,.xlsx,.pdf,image/png,image/jpeg'

type LineProps = { contentId: string, file: KeptFile, onDrop?: () => void }

/** An attachment, and what was cleaned out of it before it was kept. */
export const AttachmentLine = ({ contentId, file, onDrop }: LineProps) => {
  const open = useOpenFile(contentId)
  return (
    <li className='attachment'>
      <div className='row between'>
        <span className='row'><PaperClipOutlined aria-hidden />{file.name}<span className='quiet small'>{sizeWords(file.bytes)}</span></span>
        <span className='row'>
          <Button size='small' loading={open.isPending} aria-label={`打开看看 ${file.name}`} onClick={() => open.mutate(file)}>打开看看</Button>
          {onDrop && <Button size='small' icon={<DeleteOutlined aria-hidden />} aria-label={`去掉 ${file.name}`} onClick={onDrop}>去掉</Button>}
        </span>
      </div>
      <p className='small quiet'>{file.removed.length > 0 ? `已清除：${file.removed.join('、')}` : '检查过，没有隐藏的内容要清除。'}</p>
      {open.error && <ProblemNote error={open.error} />}
    </li>
  )
}

type AttachmentsProps = { contentId: string, fileIds: readonly string[], files: readonly KeptFile[], ensureSaved: () => Promise<unknown>, onChange: (change: (fileIds: string[]) => string[]) => void }

const useSending = ({ contentId, ensureSaved, onChange }: AttachmentsProps) => {
  const upload = useUploadFile(contentId)
  const [error, setError] = useState<unknown>(null)
  const [sending, setSending] = useState(0)
  const [pictures, setPictures] = useState<File[]>([])
  const send = async (file: File, alt: string) => {
    setSending((count) => count + 1)
    setError(null)
    try {
      await ensureSaved()
      const { fileId } = await upload.mutateAsync({ file, alt })
      onChange((fileIds) => [...fileIds, fileId])
    } catch (problem) {
      setError(problem)
    } finally {
      setSending((count) => count - 1)
    }
  }
  return { error, sending: sending > 0, pictures, setPictures, send }
}

/** Word, Excel and PDF files go up at once; what is hidden in them is taken out, and told. */
export const Attachments = (props: AttachmentsProps) => {
  const { contentId, fileIds, files, onChange } = props
  const id = useId()
  const { error, sending, pictures, setPictures, send } = useSending(props)
  const [picture] = pictures
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...target.files ?? []].slice(0, limits.contentFiles - fileIds.length)
    target.value = ''
    setPictures(chosen.filter(({ type }) => type.startsWith('image/')))
    for (const file of chosen.filter(({ type }) => !type.startsWith('image/'))) await send(file, '')
  }
  const nextPicture = () => setPictures((all) => all.slice(1))
  return (
    <FieldGroup label='附件' hint={`docx、xlsx、pdf 和图片，最多 ${limits.contentFiles} 个，每个 20 MB 以内。旧的 doc、xls 请先在 Word、Excel 里另存。隐藏的工作表、批注、作者名会自动清除。`}>
      <ul className='stack-tight'>
        {fileIds.map((fileId) => {
          const file = files.find((each) => each.fileId === fileId)
          return file ? <AttachmentLine key={fileId} contentId={contentId} file={file} onDrop={() => onChange((all) => all.filter((each) => each !== fileId))} /> : <li key={fileId} className='quiet small'>一个附件正在取…</li>
        })}
      </ul>
      <div><label className='sr-only' htmlFor={id}>选附件</label><input id={id} type='file' multiple accept={accepted} disabled={sending || fileIds.length >= limits.contentFiles} onChange={(event) => void take(event)} /></div>
      {sending && <p role='status' className='quiet'>正在上传、检查附件…</p>}
      {error !== null && <ProblemNote error={error} />}
      {picture && <PictureForm key={pictures.length} file={picture} left={pictures.length} sending={sending} error={null} onAdd={(alt) => { nextPicture(); void send(picture, alt) }} onDrop={nextPicture} />}
    </FieldGroup>
  )
}
