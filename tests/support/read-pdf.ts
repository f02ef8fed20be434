import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** The words of each page, blanks and line ends taken out: where a line is broken is the printer's business. */
export const pagesOf = async (pdf: Uint8Array): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ''))
}

/** The files in a ZIP by their names. */
export const unzipped = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(new Uint8Array(bytes))
