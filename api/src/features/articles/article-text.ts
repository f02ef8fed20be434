import type { Static } from 'typebox'
import type { ArticleBody } from '@minsheng/contract/content-shapes.ts'

/** An article as it is written and published. */
export type ArticleText = Static<typeof ArticleBody>
