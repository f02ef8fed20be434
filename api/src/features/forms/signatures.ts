import sharp from 'sharp'
import { fieldsOf, textOf } from '@minsheng/domain/forms/asked-fields.ts'
import type { Filled, Form } from '@minsheng/domain/forms/form.ts'
import { Refused } from '../../refused.ts'

const BOX = { width: 600, height: 240 } as const
const MOST_PIXELS = 4_000_000

const redrawn = async (id: string, text: string): Promise<[string, string]> => {
  try {
    const bytes = await sharp(Buffer.from(text, 'base64'), { limitInputPixels: MOST_PIXELS, failOn: 'error' }).flatten({ background: '#ffffff' }).resize({ ...BOX, fit: 'inside', withoutEnlargement: true }).png({ palette: true }).toBuffer()
    return [id, bytes.toString('base64')]
  } catch {
    throw new Refused('form-incomplete', { [id]: '签名没有存好，请重新签一次。' })
  }
}

/** Signatures drawn anew before they go into a file: whatever else a picture may carry stays behind. */
export const redrawSignatures = async (form: Form, filled: Filled): Promise<Filled> => {
  const signed = fieldsOf(form).filter(({ kind, id }) => kind === 'signature' && textOf(filled, id) !== '')
  return { ...filled, ...Object.fromEntries(await Promise.all(signed.map(({ id }) => redrawn(id, textOf(filled, id))))) }
}
