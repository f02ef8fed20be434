import sharp from 'sharp'
import type { RouteKey } from '@minsheng/contract/index.ts'
import { exampleFilled } from '@minsheng/domain/forms/example-filled.ts'
import type { Filled } from '@minsheng/domain/forms/form.ts'
import { forms } from '@minsheng/domain/forms/forms.ts'
import { addressOf } from './client.ts'
import { pagesOf, unzipped } from './read-pdf.ts'

/** What may stand nowhere but in front of its owner. */
export const secret = { name: '欧阳满香', 'id-number': '11010519491231002X', phone: '13873719876', account: '6217995530001234567' }

/** A signature as a finger leaves it: strokes on nothing. */
export const drawSignature = async (): Promise<string> =>
  (await sharp({ create: { width: 400, height: 160, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()).toString('base64')

/** 临时救助申请表, filled in whole by somebody with secrets. */
export const filledAid = (signature: string): Filled => {
  const form = forms.find(({ id }) => id === 'temporary-aid')
  if (!form) throw new Error('no form')
  return { ...exampleFilled(form), sign: signature, ...secret }
}

type Sent = { params?: Record<string, string>, querystring?: Record<string, string>, body?: object }

/** Fetches a file, or hears why not. */
export const fetchFile = async (baseUrl: string, key: RouteKey, { body, ...input }: Sent, token: string | null = null) => {
  const response = await fetch(addressOf(baseUrl, key, input), {
    method: key.slice(0, key.indexOf(' ')), headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {})
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const problem = response.ok ? null : JSON.parse(Buffer.from(bytes).toString('utf8')) as { code: string, fields?: Record<string, string> }
  return { status: response.status, type: response.headers.get('content-type') ?? '', name: response.headers.get('content-disposition') ?? '', bytes, problem }
}

/** The words of a PDF. */
export const wordsOfPdf = async (bytes: Uint8Array): Promise<string> => (await pagesOf(bytes)).join('')
/** The words of a Word file. */
export const wordsOfDocx = (bytes: Uint8Array): string => Buffer.from(unzipped(bytes)['word/document.xml'] ?? new Uint8Array()).toString('utf8').replace(/<[^>]+>/g, '')
