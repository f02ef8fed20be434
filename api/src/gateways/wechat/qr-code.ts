import { ask, refusedHere, type Line } from './asking.ts'
import type { CodeImageRefusal, Release, WechatGateway } from './port.ts'

const PATH = '/wxa/getwxacodeunlimit'
const scenes = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const reasons: Record<number, CodeImageRefusal> = { 40129: 'bad-scene', 41030: 'bad-page', 40169: 'bad-scene', 40097: 'bad-page' }
const [NARROWEST, WIDEST] = [280, 1280]

/** A mini program code for paper, halls and windows. `scene` is what the page is told; the code never expires. */
export const createQrCode = ({ fileHttp, tokens }: Line, release: Release): WechatGateway['qrCode'] => async ({ scene, page, width = 430 }) => {
  if (!scenes.test(scene)) return refusedHere('bad-scene')
  if (page.startsWith('/') || page.includes('?')) return refusedHere('bad-page')
  const size = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)))
  return ask(tokens, reasons, async (query) => {
    const { bytes, type } = await fileHttp({ method: 'POST', path: PATH, query, body: { scene, page, check_path: release === 'release', env_version: release, width: size } })
    return { ok: true as const, image: bytes, type }
  })
}
