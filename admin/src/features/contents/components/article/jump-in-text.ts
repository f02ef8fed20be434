import type { Editor } from '@tiptap/core'
import { findHidden, readPlace } from '../../logic/find-text.ts'

type Range = { from: number, to: number }

const byWords = (editor: Editor, found: string): Range | null => {
  let range: Range | null = null
  editor.state.doc.descendants((node, at) => {
    if (range || !node.isTextblock) return range === null
    const hit = findHidden(node.textContent, found)
    if (hit) range = { from: at + 1 + hit.start, to: at + 1 + hit.start + hit.length }
    return false
  })
  return range
}

/** The n-th paragraph outside tables, or the row of a table, as the server counts them. */
const byPlace = (editor: Editor, place: string): Range | null => {
  const wanted = readPlace(place)
  if (!wanted) return null
  let [paragraphs, tables] = [0, 0]
  let range: Range | null = null
  editor.state.doc.descendants((node, at) => {
    if (range) return false
    if (node.type.name === 'table') {
      tables += 1
      if ('table' in wanted && tables === wanted.table) node.forEach((row, offset, index) => { if (index + 1 === wanted.row) range = { from: at + offset + 2, to: at + offset + row.nodeSize } })
      return false
    }
    if (!node.isTextblock || node.textContent.trim() === '') return true
    paragraphs += 1
    if ('paragraph' in wanted && paragraphs === wanted.paragraph) range = { from: at + 1, to: at + 1 + node.content.size }
    return false
  })
  return range
}

/** Selects what a finding means, and brings it into sight. */
export const jumpInText = (editor: Editor, place: string, found: string): void => {
  const range = byWords(editor, found) ?? byPlace(editor, place)
  if (!range) { editor.commands.focus('start'); return }
  editor.chain().focus().setTextSelection(range).run()
  const { node } = editor.view.domAtPos(range.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
