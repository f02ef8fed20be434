import type { Editor } from '@tiptap/core'

type At = { from: number, to: number, alone: boolean, after: number }

/** Where a mark stands in the text, and whether its paragraph holds nothing else. */
const findMark = (editor: Editor, mark: string): At | null => {
  let found: At | null = null
  editor.state.doc.descendants((node, at) => {
    if (found || !node.isTextblock) return found === null
    const index = node.textContent.indexOf(mark)
    if (index < 0) return true
    const from = at + 1 + index
    found = { from, to: from + mark.length, alone: node.textContent.trim() === mark, after: at + node.nodeSize }
    return false
  })
  return found
}

/** Puts a picture where its mark stands, or where the cursor is. */
export const placePicture = (editor: Editor, mark: string | null, picture: { src: string, alt: string }): void => {
  const at = mark === null ? null : findMark(editor, mark)
  const image = { type: 'image', attrs: picture }
  if (!at) { editor.chain().focus().insertContent(image).run(); return }
  if (at.alone) editor.chain().insertContentAt({ from: at.from - 1, to: at.after }, image).run()
  else editor.chain().insertContentAt(at.after, image).deleteRange({ from: at.from, to: at.to }).run()
}

/** Takes a mark out of the text: its picture is not wanted. */
export const dropMark = (editor: Editor, mark: string): void => {
  const at = findMark(editor, mark)
  if (at) editor.chain().deleteRange({ from: at.from, to: at.to }).run()
}
