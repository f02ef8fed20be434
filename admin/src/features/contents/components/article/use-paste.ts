import type { Editor } from '@tiptap/core'
import { type MutableRefObject, useRef, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { toProblem } from '../../../../lib/problem.ts'
import { cleanHtml } from '../../api/clean-html.ts'
import { takeTitle } from '../../logic/take-title.ts'
import { dropMark } from './place-picture.ts'
import { type Pasted, type PastedPicture, readClipboard } from './read-clipboard.ts'

type Told = { tone: 'plain' | 'warn', lines: string[] }

const lostPictures = (pictures: readonly PastedPicture[]): string[] => {
  const lost = pictures.filter(({ file }) => file === null).length
  return lost > 0 ? [`有 ${lost} 张图片浏览器读不到。请在 Word 里右键图片“另存为图片”，再用上面的“图片”加进来。`] : []
}

/** Pasting as this office does it: out of Word, with tables, lists and pictures. The server cleans it; without a line what this editor knows stays. */
export const usePaste = (editorOf: MutableRefObject<Editor | null>, onTitle: (title: string) => boolean, onPictures: (pictures: { mark: string, file: File }[]) => void) => {
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const count = useRef(1)
  const put = async (html: string): Promise<string[]> => {
    if (html === '') return []
    const { html: clean, removed } = await cleanHtml(html)
    const titled = editorOf.current?.isEmpty ? takeTitle(clean) : null
    const taken = titled !== null && onTitle(titled.title)
    editorOf.current?.chain().focus().insertContent(taken ? titled.rest : clean).run()
    return [...taken ? ['第一行作了标题。'] : [], ...removed.length > 0 ? [`粘贴时清洗掉了：${removed.join('、')}。表格、列表和文字都留着。`] : []]
  }
  const paste = async ({ html, light, pictures }: Pasted) => {
    const editor = editorOf.current
    if (html.length > limits.articleHtml) { setTold({ tone: 'warn', lines: ['一次粘贴的太长了。请分成几段，一段一段地粘贴。'] }); return }
    setBusy(true)
    try {
      const lines = [...await put(html), ...lostPictures(pictures)]
      setTold(lines.length > 0 ? { tone: 'plain', lines } : null)
    } catch (error) {
      editor?.chain().focus().insertContent(light).run()
      setTold({ tone: 'warn', lines: [`${toProblem(error).message}贴进来的先按本机清洗，保存时服务器会再清洗一遍。`] })
    } finally {
      setBusy(false)
    }
    for (const { mark, file } of pictures) if (file === null && editor) dropMark(editor, mark)
    onPictures(pictures.flatMap(({ mark, file }) => file ? [{ mark, file }] : []))
  }
  const handlePaste = (event: ClipboardEvent): boolean => {
    const pasted = event.clipboardData && readClipboard(event.clipboardData, count.current)
    if (!pasted) return false
    count.current += pasted.pictures.length
    void paste(pasted)
    return true
  }
  return { told, busy, handlePaste, quiet: () => setTold(null) }
}
