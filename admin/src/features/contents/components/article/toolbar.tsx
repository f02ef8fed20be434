import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Button } from 'antd'
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
import { LinkForm } from './link-form.tsx'
import { TableTools } from './table-tools.tsx'

type Tool = { label: string, on?: boolean, off?: boolean, run: () => void }

const marksOf = (editor: Editor) => ({
  big: editor.isActive('heading', { level: 2 }), small: editor.isActive('heading', { level: 3 }), bold: editor.isActive('bold'), bullets: editor.isActive('bulletList'), numbers: editor.isActive('orderedList'),
  table: editor.isActive('table'), link: editor.isActive('link'), undo: editor.can().undo(), redo: editor.can().redo()
})

const toolsOf = (editor: Editor, marks: ReturnType<typeof marksOf>): Tool[] => {
  const chain = () => editor.chain().focus()
  return [
    { label: '标题', on: marks.big, run: () => chain().toggleHeading({ level: 2 }).run() }, { label: '小标题', on: marks.small, run: () => chain().toggleHeading({ level: 3 }).run() },
    { label: '加粗', on: marks.bold, run: () => chain().toggleBold().run() }, { label: '列表', on: marks.bullets, run: () => chain().toggleBulletList().run() },
    { label: '编号列表', on: marks.numbers, run: () => chain().toggleOrderedList().run() }, { label: '表格', off: marks.table, run: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() }
  ]
}

/** Left and right go from tool to tool, as in every toolbar; Tab goes on to the text. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || event.target instanceof HTMLInputElement) return
  const tools = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
  const at = tools.indexOf(document.activeElement as HTMLButtonElement)
  event.preventDefault()
  tools[(at + step + tools.length) % tools.length]?.focus()
}

const PictureButton = ({ onPicture }: { onPicture: (file: File) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    for (const file of target.files ?? []) onPicture(file)
    target.value = ''
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>图片</Button>
      <input ref={input} className='sr-only' tabIndex={-1} type='file' accept='image/png,image/jpeg,image/webp' multiple aria-label='选图片' onChange={take} />
    </>
  )
}

/** Every tool is a word; a pressed one says so to a screen reader too. */
export const Toolbar = ({ editor, onPicture }: { editor: Editor, onPicture: (file: File) => void }) => {
  const marks = useEditorState({ editor, selector: ({ editor: now }) => marksOf(now) })
  const [linking, setLinking] = useState(false)
  return (
    <div className='article-tools'>
      <div className='row' role='toolbar' aria-label='正文工具' onKeyDown={walk}>
        {toolsOf(editor, marks).map(({ label, on = false, off = false, run }) => <Button key={label} type={on ? 'primary' : 'default'} aria-pressed={on} disabled={off} onClick={run}>{label}</Button>)}
        <PictureButton onPicture={onPicture} />
        <Button type={marks.link ? 'primary' : 'default'} aria-pressed={marks.link} onClick={() => setLinking(!linking)}>链接</Button>
        <Button disabled={!marks.undo} onClick={() => editor.chain().focus().undo().run()}>撤销</Button>
        <Button disabled={!marks.redo} onClick={() => editor.chain().focus().redo().run()}>重做</Button>
      </div>
      {marks.table && <TableTools editor={editor} />}
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
    </div>
  )
}
