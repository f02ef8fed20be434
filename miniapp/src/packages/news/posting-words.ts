import type { Output } from '@minsheng/contract/index.ts'

type Posting = Output<'GET /postings/:key'>

/** What is on public notice, by name. */
export const postingWords: Record<Posting['category'], string> = {
  'minimum-living': '低保', 'special-hardship': '特困供养', 'temporary-aid': '临时救助', 'unattended-child-count': '事实无人抚养儿童（只公布人数）', other: '其他'
}
