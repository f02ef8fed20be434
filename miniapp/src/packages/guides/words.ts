import type { Output } from '@minsheng/contract/index.ts'

export type GuidePage = Output<'GET /guides/:guideId'>
export type Guide = GuidePage['guide']
export type Where = GuidePage['where'][number]
export type Paper = Guide['papers'][number]
type PaperLook = Pick<Paper, 'form' | 'copies'>

const formWords: Record<Paper['form'], string> = { original: '原件', copy: '复印件', 'original-and-copy': '原件和复印件', photo: '照片', none: '不用带纸' }

/** How a paper is brought: 原件、复印件 2 份; an original nobody keeps is handed back. */
export const paperWords = ({ form, copies }: PaperLook): string => {
  if (form === 'none') return formWords.none
  if (copies === 0) return form === 'original' ? '原件，看过就还给您' : formWords[form]
  return `${formWords[form]} ${copies} 份`
}

/** Where it is handed in, in a sentence. */
export const acceptedWords = (acceptedAt: Guide['acceptedAt'], unitName: string): string => {
  switch (acceptedAt) {
    case 'unit': return `到${unitName}办`
    case 'township': return '到您所在的乡镇民政所办'
    case 'either': return `乡镇民政所、${unitName}都可以办`
    default: return acceptedAt satisfies never
  }
}

/** What stands above a place: before the township is known only the section is, and nobody is to carry papers there. */
export const whereTitle = (acceptedAt: Guide['acceptedAt'], unitId: string): string =>
  acceptedAt === 'township' && !unitId.startsWith('township-') ? '县里管这件事的（材料交到乡镇民政所）' : '到哪里、找谁'

/** How to come, where no time can be booked here. */
export const comingWords: Record<Guide['booking'], string> = {
  window: '来之前先打电话，问清哪天能办', 'township-window': '来之前先打电话，问清哪天能办', phone: '先打电话约时间', home: '走不动的，打电话请人上门', none: '不用预约，工作时间来就行'
}
