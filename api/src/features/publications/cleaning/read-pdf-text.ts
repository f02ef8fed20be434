import { Refused } from '../../../refused.ts'
import type { Passage } from './finding.ts'

type Item = { str?: string, hasEOL?: boolean }
type Annotation = { contentsObj?: { str?: string }, titleObj?: { str?: string }, fieldValue?: unknown, alternativeText?: string, url?: string, unsafeUrl?: string }

// Loaded on first use: few files are PDF, and the library is large.
const load = async () => import('pdfjs-dist/legacy/build/pdf.mjs')

const lineText = (items: readonly Item[]): string => items.map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : '')).join('')
const notesText = (notes: readonly Annotation[]): string =>
  notes.flatMap(({ contentsObj, titleObj, fieldValue, alternativeText, url, unsafeUrl }) => [contentsObj?.str, titleObj?.str, typeof fieldValue === 'string' ? fieldValue : '', alternativeText, url, unsafeUrl]).filter(Boolean).join('\n')

/** What a machine reads on each page: the text layer (also where it is white, tiny, off the page or under a picture), notes and form fields. */
export const readPdfText = async (bytes: Buffer): Promise<(Passage & { page: number, blank: boolean })[]> => {
  const { getDocument, VerbosityLevel } = await load()
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false, disableFontFace: true })
  try {
    const document = await task.promise
    const pages: (Passage & { page: number, blank: boolean })[] = []
    for (let page = 1; page <= document.numPages; page += 1) {
      const sheet = await document.getPage(page)
      const text = lineText((await sheet.getTextContent()).items as Item[])
      const notes = notesText(await sheet.getAnnotations() as Annotation[])
      pages.push({ page, where: `第${page}页`, text: `${text}\n${notes}`, blank: text.trim() === '' })
    }
    return pages
  } catch {
    throw new Refused('file-unreadable')
  } finally {
    await task.destroy()
  }
}
