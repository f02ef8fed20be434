import { limits } from '@minsheng/contract/limits.ts'
import { picturesInRtf } from '../../logic/rtf-pictures.ts'

/** A picture that came with something pasted: where it stood in the text, and itself where the browser could read it. */
export type PastedPicture = { mark: string, file: File | null }
/** `html` goes to the server to be cleaned; `light` is what this editor takes by itself when there is no line. */
export type Pasted = { html: string, light: string, pictures: PastedPicture[] }

const keptAttributes = new Set(['colspan', 'rowspan', 'href', 'class', 'align'])
const unread = 'style, script, meta, link, title, xml, head > *'

const markOf = (number: number) => `〔图片${number}〕`

const fromDataAddress = (address: string): Blob | null => {
  const [, type, data] = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(address) ?? []
  if (!type || !data) return null
  return new Blob([Uint8Array.from(atob(data.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))], { type })
}

const named = (blob: Blob, number: number) => new File([blob], `图片${number}.${blob.type === 'image/png' ? 'png' : 'jpg'}`, { type: blob.type })

/** Word writes whole style sheets into every paragraph; of them only what makes a list is of use. */
const lighten = (page: Document) => {
  for (const element of page.querySelectorAll(unread)) element.remove()
  for (const element of page.body.querySelectorAll('*')) {
    const list = /mso-list:[^;"]+/.exec(element.getAttribute('style') ?? '')?.[0]
    for (const name of element.getAttributeNames()) if (!keptAttributes.has(name)) element.removeAttribute(name)
    if (list) element.setAttribute('style', list)
  }
}

const takePictures = (page: Document, rtf: string, first: number): PastedPicture[] => {
  const written = picturesInRtf(rtf)
  return [...page.body.querySelectorAll('img')].map((picture, index) => {
    const number = first + index
    const blob = fromDataAddress(picture.src) ?? (written[0] ? new Blob([written[0].bytes], { type: written.shift()?.type ?? 'image/png' }) : null)
    picture.replaceWith(page.createTextNode(markOf(number)))
    return { mark: markOf(number), file: blob && named(blob, number) }
  })
}

const withoutComments = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '').trim()

/** What was copied elsewhere with its pictures taken out; `null` where it came from this editor or has no form, and needs no cleaning. */
export const readClipboard = (data: DataTransfer, first: number): Pasted | null => {
  const html = data.getData('text/html')
  if (html.includes('data-pm-slice')) return null
  if (html.trim() === '') {
    const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'))
    return pictures.length > 0 ? { html: '', light: '', pictures: pictures.map((file, index) => ({ mark: markOf(first + index), file })) } : null
  }
  const page = new DOMParser().parseFromString(html, 'text/html')
  const pictures = takePictures(page, data.getData('text/rtf'), first)
  const whole = page.documentElement.outerHTML
  lighten(page)
  const light = withoutComments(page.body.innerHTML)
  return { html: whole.length <= limits.articleHtml ? whole : light, light, pictures }
}
