import { create } from 'qrcode'

const MARGIN = 4

/** A code as a QR drawing, in an address an image can show; one path, sharp at every size. */
export const qrAddress = (code: string): string => {
  const { modules } = create(code, { errorCorrectionLevel: 'H' })
  const { size } = modules
  const rows = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_each, x) => modules.get(y, x) ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '').join(''))
  const whole = size + 2 * MARGIN
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#1D2421" d="${rows.join('')}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
