import type { Output } from '@minsheng/contract/index.ts'
import { dayWords } from '../dates.ts'
import { go } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { Box } from './base.tsx'
import { Cell } from './cell.tsx'
import { Facts } from './facts.tsx'

type ArticleCard = Output<'GET /columns/:column'>['items'][number]

/** One article in a list. */
export const ArticleCell = ({ article: { key, title, summary, unitName, publishedOn, pinned } }: { article: ArticleCard }) => (
  <Cell
    title={title} onClick={() => go(routes.article, { key })}
    note={(
      <>
        {summary ? <Box className='clamp'>{summary}</Box> : null}
        <Facts facts={[pinned ? '置顶' : null, unitName, dayWords(publishedOn)]} />
      </>
    )}
  />
)
