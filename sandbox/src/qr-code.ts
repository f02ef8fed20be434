import { toBuffer } from 'qrcode'
import { refuse } from './answer.ts'
import { knowsPage } from './pages.ts'
import type { Simulation } from './simulation.ts'

const sceneForm = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const [NARROWEST, WIDEST, USUAL] = [280, 1280, 430]

export type Picture = { image: Buffer, type: string }

/** POST /wxa/getwxacodeunlimit: a picture, or a refusal in JSON. The code holds an address a phone's camera opens here. */
export const makeQrCode = async (simulation: Simulation, body: Record<string, unknown>, origin: string): Promise<Picture | object> => {
  const { scene, page = '', check_path: checked = true, width = USUAL } = body
  if (typeof scene !== 'string' || !sceneForm.test(scene)) return refuse(40129, 'invalid scene')
  if (typeof page !== 'string' || page.startsWith('/') || (checked === true && page !== '' && !knowsPage(simulation, page))) return refuse(41030, 'invalid page')
  const pixels = Number(width)
  if (!(pixels >= NARROWEST && pixels <= WIDEST)) return refuse(40097, 'invalid args')
  const address = `${simulation.publicUrl ?? origin}${simulation.base}/scan?${new URLSearchParams({ page, scene })}`
  return { image: await toBuffer(address, { type: 'png', width: pixels, margin: 2, errorCorrectionLevel: 'M' }), type: 'image/png' }
}
