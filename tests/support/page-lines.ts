import { getDocumentProxy } from 'unpdf'

/** A stroke or a piece of text on a page, in points from its top left corner. */
export type Words = { text: string, left: number, right: number, top: number, bottom: number }
export type PrintedPage = { width: number, height: number, words: Words[] }

type Item = { str: string, transform: number[], width: number, height: number }

/** Where every piece of text stands on each page of a PDF. */
export const wordsOnPages = async (pdf: Uint8Array): Promise<PrintedPage[]> => {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  return Promise.all(Array.from({ length: document.numPages }, async (_, i) => {
    const page = await document.getPage(i + 1)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const words = (items as Item[]).filter(({ str }) => typeof str === 'string' && str.trim() !== '').map(({ str, transform: [, , , size = 0, x = 0, y = 0], width: wide }) =>
      ({ text: str, left: x, right: x + wide, top: height - y - size, bottom: height - y }))
    return { width, height, words }
  }))
}
