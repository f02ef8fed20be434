import { expect, it } from 'vitest'
import { picturesInRtf } from './rtf-pictures.ts'

const hexOf = (seed: number) => Array.from({ length: 60 }, (_, at) => ((at * seed) % 256).toString(16).padStart(2, '0')).join('').replace(/(.{64})/g, '$1\n')

it('pictures copied out of Word are read from its RTF, in order, each once', () => {
  const rtf = `{\\rtf1\\ansi 通知{\\*\\shppict{\\pict{\\*\\picprop}\\picw100\\pich80\\pngblip\\bliptag12\n{\\*\\blipuid 0123456789abcdef0123456789abcdef}\n${hexOf(3)}}}{\\nonshppict{\\pict\\wmetafile8\n${hexOf(5)}}}\\par 第二张{\\*\\shppict{\\pict\\picw10\\jpegblip\n${hexOf(7)}}}}`
  const pictures = picturesInRtf(rtf)
  expect(pictures.map(({ type, bytes }) => [type, bytes.length, bytes[1]])).toEqual([['image/png', 60, 3], ['image/jpeg', 60, 7]])
})

it('a text without pictures has none', () => {
  expect(picturesInRtf('{\\rtf1\\ansi 关于调整标准的通知\\par}')).toEqual([])
  expect(picturesInRtf('')).toEqual([])
})
