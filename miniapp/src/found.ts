import type { Output } from '@minsheng/contract/index.ts'
import { go } from './platform/navigate.ts'
import { routes } from './routes.ts'

export type FoundKind = Output<'GET /search'>['items'][number]['kind']

/** What the search finds, by name. */
export const foundWords: Record<FoundKind, string> = { guide: '办事指南', form: '表格', article: '文章', answer: '公开答复', place: '地点和人' }

/** Opens what was found. */
export const openFound = (kind: FoundKind, key: string): void => {
  switch (kind) {
    case 'guide': return go(routes.guide, { id: key })
    case 'form': return go(routes.form, { id: key })
    case 'article': return go(routes.article, { key })
    case 'answer': return go(routes.answer, { answerNo: key })
    case 'place': return go(routes.who, { unitId: key })
    default: return kind satisfies never
  }
}
