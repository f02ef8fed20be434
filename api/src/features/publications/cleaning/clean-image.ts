import sharp from 'sharp'
import { Refused } from '../../../refused.ts'
import type { Cleaned } from './finding.ts'

const MAX_SIDE = 3_000
const MAX_PIXELS = 60_000_000
const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif'])

/** Draws a picture anew: place, device, author and whatever else is not picture does not survive. `null` when it is none. */
export const redraw = async (bytes: Uint8Array, as: 'jpeg' | 'png'): Promise<Buffer | null> => {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    if (!formats.has((await image.metadata()).format)) return null
    const drawn = image.autoOrient().resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    return as === 'png' ? await drawn.png().toBuffer() : await drawn.flatten({ background: '#ffffff' }).jpeg({ quality: 85, mozjpeg: true }).toBuffer()
  } catch {
    return null
  }
}

/** A picture for the public. No machine reads what stands in it: the reviewer is told to look. */
export const cleanImage = async (bytes: Buffer): Promise<Cleaned> => {
  const drawn = await redraw(bytes, 'jpeg')
  if (!drawn) throw new Refused('file-type-refused')
  return { bytes: drawn, mediaType: 'image/jpeg', extension: 'jpg', removed: ['拍摄地点、时间、设备等照片信息', '图片里的字机器看不到，请用眼看一遍'] }
}
