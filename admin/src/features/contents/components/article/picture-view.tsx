import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useObjectUrl } from '../../../../lib/object-url.ts'
import { useContentFile } from '../../api/get-file.ts'
import { fileIdIn } from '../../logic/file-address.ts'

/** A picture in the text with what it shows in words beneath; those words are read aloud to whoever cannot see it. */
export const PictureView = ({ node, extension, updateAttributes, deleteNode, selected }: ReactNodeViewProps<HTMLElement>) => {
  const alt = String(node.attrs['alt'] ?? '')
  const { contentId } = extension.options as { contentId: string }
  const { data, isError } = useContentFile(contentId, fileIdIn(String(node.attrs['src'] ?? '')) ?? '')
  const url = useObjectUrl(data)
  const [writing, setWriting] = useState(alt === '')
  return (
    <NodeViewWrapper as='figure' className={selected ? 'article-picture is-selected' : 'article-picture'} contentEditable={false}>
      {url ? <img src={url} alt={alt} /> : <p className='quiet small'>{isError ? '这张图片没有取到。' : '正在取图片…'}</p>}
      <figcaption className='row'>
        {writing
          ? <Input aria-label='图上是什么' placeholder='图上是什么，给看不见的人听' maxLength={limits.alt} value={alt} status={alt.trim() === '' ? 'error' : ''} onChange={(event) => updateAttributes({ alt: event.target.value })} onBlur={() => setWriting(alt.trim() === '')} />
          : <><span className='small quiet'>图上是：{alt}</span><Button size='small' icon={<EditOutlined aria-hidden />} onClick={() => setWriting(true)}>改说明</Button></>}
        <Button size='small' icon={<DeleteOutlined aria-hidden />} onClick={deleteNode}>去掉图片</Button>
      </figcaption>
    </NodeViewWrapper>
  )
}
