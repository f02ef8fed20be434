import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useObjectUrl } from '../../../../lib/object-url.ts'
import { Field } from '../../../../ui/field.tsx'
import { ProblemNote } from '../../../../ui/notice.tsx'

type PictureFormProps = { file: File, left: number, sending: boolean, error: unknown, onAdd: (alt: string) => void, onDrop: () => void }

const Preview = ({ file }: { file: File }) => {
  const url = useObjectUrl(file)
  return url ? <img className='picture-preview' src={url} alt='要加的图片' /> : null
}

/** One picture at a time: what does it show, in words? Without them a third of the county's old people would have nothing. */
export const PictureForm = ({ file, left, sending, error, onAdd, onDrop }: PictureFormProps) => {
  const [alt, setAlt] = useState('')
  const add = () => { if (alt.trim() !== '') onAdd(alt.trim()) }
  return (
    <Modal open title={left > 1 ? `加图片（还有 ${left} 张）` : '加图片'} footer={null} onCancel={onDrop}>
      <form className='stack' onSubmit={(event) => { event.preventDefault(); add() }}>
        <Preview file={file} />
        <Field label='图上是什么' hint='看不见的人听的就是这句话，如“一楼大厅平面图：进门左手第二个窗口是社会救助”。'>
          {(wiring) => <Input {...wiring} autoFocus maxLength={limits.alt} value={alt} onChange={(event) => setAlt(event.target.value)} />}
        </Field>
        {error !== null && <ProblemNote error={error} />}
        <div className='row'>
          <Button type='primary' htmlType='submit' loading={sending} disabled={alt.trim() === ''}>加上这张图片</Button>
          <Button onClick={onDrop}>不要这张</Button>
        </div>
      </form>
    </Modal>
  )
}
