import type { Extensions } from '@tiptap/core'
import { Image } from '@tiptap/extension-image'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { PictureView } from './picture-view.tsx'

// A picture of a draft is not at its public address yet: while it is written about, its address is no `src` any browser would ask for.
const Picture = Image.extend<{ contentId: string }>({
  addOptions () { return { ...this.parent?.(), contentId: '' } },
  addAttributes: () => ({
    src: { default: null, parseHTML: (element) => element.getAttribute('src') ?? element.getAttribute('data-src'), renderHTML: ({ src }) => ({ 'data-src': String(src) }) },
    alt: { default: '' }
  }),
  parseHTML: () => [{ tag: 'img[src]' }, { tag: 'img[data-src]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(PictureView)
})

/** What an article may hold, and no more: whatever else is pasted has no place to stay. */
export const extensionsFor = (contentId: string): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] }, code: false, codeBlock: false, strike: false, underline: false, horizontalRule: false, blockquote: false,
    link: { openOnClick: false, autolink: false, linkOnPaste: false, protocols: ['tel'], isAllowedUri: (href, { defaultValidate }) => href.startsWith('#/') || defaultValidate(href), HTMLAttributes: { target: null, rel: null, class: null } }
  }),
  Table.configure({ resizable: false }), TableRow, TableHeader, TableCell, Picture.configure({ contentId })
]
