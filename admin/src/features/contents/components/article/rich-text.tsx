import { EditorContent, useEditor } from '@tiptap/react'
import type { Editor } from '@tiptap/core'
import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Notice } from '../../../../ui/notice.tsx'
import { withAddresses } from '../../logic/file-address.ts'
import { extensionsFor } from './extensions.ts'
import { PictureForm } from './picture-form.tsx'
import { Toolbar } from './toolbar.tsx'
import { usePaste } from './use-paste.ts'
import { usePictures } from './use-pictures.ts'
import '../../article.css'

type RichTextProps = { contentId: string, html: string, ensureSaved: () => Promise<unknown>, onChange: (html: string) => void, onTitle: (title: string) => boolean, onReady: (editor: Editor | null) => void }

/** Escape leaves the text: Tab inside a table goes from cell to cell, and nobody without a mouse may be caught there. */
const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
  const tools = event.currentTarget.querySelector<HTMLElement>('[role=toolbar] button')
  if (event.key === 'F10' && event.altKey) { event.preventDefault(); tools?.focus() }
  if (event.key === 'Escape') document.getElementById('after-text')?.focus()
}

const useArticleEditor = ({ contentId, html, onChange }: RichTextProps, handlePaste: (event: ClipboardEvent) => boolean) => {
  // What was typed and has not come back from the screen yet: on a slow machine a letter is typed before the one before is drawn.
  const written = useRef([html])
  const editor = useEditor({
    extensions: extensionsFor(contentId), content: html, immediatelyRender: true,
    editorProps: { attributes: { class: 'article-text', 'aria-label': '正文', role: 'textbox', 'aria-multiline': 'true' }, handlePaste: (_view, event) => handlePaste(event) },
    onUpdate: ({ editor: now }) => {
      const typed = withAddresses(now.getHTML())
      written.current.push(typed)
      onChange(typed)
    }
  })
  // Words from elsewhere (another person's, an older draft's) replace what stands here; one's own are here already.
  useEffect(() => {
    const at = written.current.indexOf(html)
    written.current = at === -1 ? [html] : written.current.slice(at)
    if (at === -1) editor.commands.setContent(html, { emitUpdate: false })
  }, [editor, html])
  return editor
}

/** The text of an article with its tools. */
export const RichText = (props: RichTextProps) => {
  const { contentId, ensureSaved, onTitle, onReady } = props
  const current = useRef<Editor | null>(null)
  const pictures = usePictures(contentId, current.current, ensureSaved)
  const { told, busy, handlePaste, quiet } = usePaste(current, onTitle, pictures.take)
  const latest = useRef(handlePaste)
  latest.current = handlePaste
  const editor = useArticleEditor(props, (event) => latest.current(event))
  current.current = editor
  useEffect(() => { onReady(editor); return () => onReady(null) }, [editor, onReady])
  return (
    <div className='stack-tight rich-text' onKeyDown={onKeyDown}>
      <p className='field-hint'>从 Word 里复制了直接粘贴，表格、列表、图片都会留下。键盘：<kbd className='kbd'>Alt</kbd> <kbd className='kbd'>F10</kbd> 到工具栏，<kbd className='kbd'>Esc</kbd> 离开正文。</p>
      <Toolbar editor={editor} onPicture={(file) => pictures.take([{ mark: null, file }])} />
      {busy && <p role='status' className='quiet'>正在清洗粘贴的内容…</p>}
      {told && <Notice tone={told.tone} alert>{told.lines.map((line) => <p key={line}>{line}</p>)}<Button size='small' onClick={quiet}>知道了</Button></Notice>}
      <div className='article-page'><EditorContent editor={editor} /></div>
      <span id='after-text' tabIndex={-1} className='sr-only'>正文到此为止</span>
      {pictures.first && <PictureForm key={pictures.first.mark ?? pictures.left} file={pictures.first.file} left={pictures.left} sending={pictures.sending} error={pictures.error} onAdd={(alt) => void pictures.add(alt)} onDrop={pictures.drop} />}
    </div>
  )
}
