import type { Extensions } from '@tiptap/core'
import { Image } from '@tiptap/extension-image'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { PictureView } from './picture-view.tsx'

/** What an article may hold, and no more: whatever else is pasted has no place to stay. */
export const extensionsFor = (contentId: string): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3] }, code: false, codeBlock: false, strike: false, underline: false, horizontalRule: false, blockquote: false,
    link: { openOnClick: false, autolink: false, linkOnPaste: false, protocols: ['tel'], isAllowedUri: (href, { defaultValidate }) => href.startsWith('#/') || defaultValidate(href), HTMLAttributes: { target: null, rel: null, class: null } }
  }),
  Table.configure({ resizable: false }), TableRow, TableHeader, TableCell,
  Image.extend<{ contentId: string }>({ addNodeView: () => ReactNodeViewRenderer(PictureView) }).configure({ contentId })
]
