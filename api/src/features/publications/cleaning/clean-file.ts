import type { Unzipped } from 'fflate'
import { findSpans, type MaskingFacts } from '@minsheng/domain/masking/find-spans.ts'
import { maskText } from '@minsheng/domain/masking/mask-text.ts'
import { suggestParties } from '@minsheng/domain/masking/suggest-parties.ts'
import { Refused } from '../../../refused.ts'
import { cleanDocx } from './clean-docx.ts'
import { cleanImage } from './clean-image.ts'
import { cleanPdf } from './clean-pdf.ts'
import { cleanXlsx } from './clean-xlsx.ts'
import type { Cleaned } from './finding.ts'
import { openPackage } from './package.ts'

const LONGEST_NAME = 60

// The bytes say what a file is; its name and declared type say nothing.
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1_024).includes('%PDF-')
// Old .doc and .xls, and encrypted new ones.
const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))

const cleanOffice = (parts: Unzipped, facts: MaskingFacts): Promise<Cleaned> => {
  if (parts['word/document.xml']) return cleanDocx(parts, facts)
  if (parts['xl/workbook.xml']) return cleanXlsx(parts, facts)
  throw new Refused('file-type-refused')
}

const clean = (bytes: Buffer, facts: MaskingFacts): Promise<Cleaned> => {
  if (isPdf(bytes)) return cleanPdf(bytes, facts)
  if (isZip(bytes)) return cleanOffice(openPackage(bytes), facts)
  if (isCompound(bytes)) throw new Refused('file-type-refused')
  return cleanImage(bytes)
}

const publicName = (name: string, { parties, keep }: MaskingFacts): string => {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '').replace(/[\p{C}<>:"|?*]/gu, '').trim()
  const names = [...new Set([...parties, ...suggestParties(base), ...suggestParties(`姓名：${base.replace(/[-_\s].*$/, '')}`)])].filter((each) => [...each].length > 1)
  const masked = maskText(base, findSpans(base, { parties: names, keep }))
  return [...masked].slice(0, LONGEST_NAME).join('') || '附件'
}

/** The copy of an uploaded file that may be public, with a public name. Refuses what it cannot read whole or what still identifies somebody. */
export const cleanFile = async ({ name, bytes }: { name: string, bytes: Buffer }, facts: MaskingFacts): Promise<Omit<Cleaned, 'extension'> & { name: string }> => {
  const { extension, ...cleaned } = await clean(bytes, facts)
  return { ...cleaned, name: `${publicName(name, facts)}.${extension}` }
}
