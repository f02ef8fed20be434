import { type IdNumberFault, idNumberFault } from '@minsheng/domain/masking/id-number-fault.ts'

const LENGTH = 18

/** As it is typed or scanned: gaps out, the last letter large. */
export const tidyId = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

const words: Readonly<Record<IdNumberFault, (text: string) => string>> = {
  sign: () => '身份证号只有数字，最后一位可能是 X。',
  length: ({ length }) => `身份证号是 18 位，现在 ${length} 位，${length < LENGTH ? `还差 ${LENGTH - length} 位` : `多了 ${length - LENGTH} 位`}。`,
  'early-x': () => 'X 只能在最后一位。',
  birthday: (text) => `第 7 到 14 位是出生日期，${text.slice(6, 14)} 不是一个日子，请再听一遍。`,
  province: () => '前两位是省份，没有这个省份，请再听一遍。',
  check: () => '有一位听错或者输错了，请把 18 位再对一遍。'
}

/** What is wrong with an identity number, in words that tell where to look; `null` while it is empty or right. */
export const explainId = (typed: string): string | null => {
  const text = tidyId(typed)
  const fault = text === '' ? null : idNumberFault(text)
  return fault && words[fault](text)
}

/** 110101199003078515 → 110101 19900307 8515: read aloud as people say it. */
export const spokenId = (typed: string): string => tidyId(typed).replace(/^(\d{6})(\d{8})(.{4})$/, '$1 $2 $3')
