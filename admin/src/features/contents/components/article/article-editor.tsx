import type { Editor } from '@tiptap/core'
import { Checkbox } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { columnWords } from '../../words.ts'
import { partOf } from '../../logic/find-text.ts'
import type { Article } from '../../logic/bodies.ts'
import { untitled } from '../../logic/missing.ts'
import { BasesField } from '../bases-field.tsx'
import type { EditorProps } from '../editor-props.ts'
import { Attachments } from './attachments.tsx'
import { jumpInText } from './jump-in-text.ts'
import { RichText } from './rich-text.tsx'
import '../../../../ui/columns.css'

type Props = EditorProps<Article>

/** What most notices never need: it does not stand in the way of those who have five minutes. */
const More = ({ words, set }: Pick<Props, 'words' | 'set'>) => (
  <details className='card stack' open={words.cites.length > 0}>
    <summary>依据、来源、置顶（可以不填）</summary>
    <BasesField bases={words.cites} onChange={(cites) => set({ ...words, cites })} />
    <LineField label='来源' hint='转载的写从哪里来；自己写的空着。' max={limits.law} value={words.from ?? ''} onChange={(from) => set({ ...words, from: from || null })} />
    <Checkbox checked={words.pinned} onChange={(event) => set({ ...words, pinned: event.target.checked })}>放在栏目最前面（置顶）</Checkbox>
  </details>
)

/** An article from top to bottom in the order it is written: where it goes, what it is called, the text, the attachments. */
export const ArticleEditor = ({ contentId, words, set, files, jump, ensureSaved }: Props) => {
  const editor = useRef<Editor | null>(null)
  const latest = useRef(words)
  latest.current = words
  const [ready, setReady] = useState(false)
  const patch = useCallback((some: Partial<Article>) => { latest.current = { ...latest.current, ...some }; set(latest.current) }, [set])
  const onReady = useCallback((now: Editor | null) => { editor.current = now; setReady(now !== null) }, [])
  const takeTitle = (title: string) => {
    const isFree = latest.current.title.trim() === '' || latest.current.title === untitled
    if (isFree) patch({ title })
    return isFree
  }
  useEffect(() => {
    if (jump && ready && editor.current && partOf(jump.place) === '正文') jumpInText(editor.current, jump.place, jump.found)
  }, [jump, ready])
  return (
    <div className='stack'>
      <section className='card stack'>
        <div className='article-head'>
          <PickField label='放在哪个栏目' words={columnWords} value={words.column} onChange={(column) => patch({ column })} />
          <LineField label='标题' max={limits.law} value={words.title === untitled ? '' : words.title} onChange={(title) => patch({ title })} />
        </div>
        <RichText contentId={contentId} html={words.html} ensureSaved={ensureSaved} onChange={(html) => patch({ html })} onTitle={takeTitle} onReady={onReady} />
        <Attachments contentId={contentId} fileIds={words.fileIds} files={files} ensureSaved={ensureSaved} onChange={(change) => patch({ fileIds: change(latest.current.fileIds) })} />
        <TextField label='摘要' hint='列表里显示的一两句话；空着就用正文开头。' rows={2} max={limits.summary} value={words.summary} onChange={(summary) => patch({ summary })} />
      </section>
      <More words={words} set={patch} />
    </div>
  )
}
