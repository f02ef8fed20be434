import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** How heavy the print is. */
export type Weight = 'Regular' | 'Bold'

const kept = new Map<Weight, Buffer>()

/** 思源黑体 by way of a package (OFL 1.1), for every PDF of ours. Read once; only the characters used go into each file. */
export const readTypeface = (weight: Weight = 'Regular'): Buffer => {
  const known = kept.get(weight)
  if (known) return known
  const bytes = readFileSync(join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), `../fonts/NotoSansHans-${weight}.otf`))
  kept.set(weight, bytes)
  return bytes
}
