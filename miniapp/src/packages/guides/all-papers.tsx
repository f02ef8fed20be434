import { useState } from 'react'
import { sayWhen } from '@minsheng/domain/guides/say-when.ts'
import { Box, Tap } from '../../ui/base.tsx'
import { Card } from '../../ui/card.tsx'
import { PaperList } from './paper-list.tsx'
import type { Guide } from './words.ts'

const sources: readonly [from: Guide['papers'][number]['from'], title: string, then: string][] = [['applicant', '您要带的', '的要带'], ['bureau', '不用带，我们自己核对', '的，我们才查'], ['on-site', '到了当场写', '的才写']]

/** Every paper there may be, for those who would rather read than answer. */
export const AllPapers = ({ guide: { papers, questions } }: { guide: Guide }) => {
  const [open, setOpen] = useState(false)
  if (papers.length === 0) return null
  return (
    <Card title='全部材料'>
      <Box className='quiet'>各种情况加起来一共 {papers.length} 样，多数人用不着这么多。</Box>
      <Tap className='link-tap' aria={{ expanded: open }} onClick={() => setOpen(!open)}>{open ? '收起' : '不回答问题，直接看全部材料'}</Tap>
      {open ? sources.map(([from, title, then]) => {
        const these = papers.filter((paper) => paper.from === from)
        return these.length ? (
          <Box key={from} className='stack-tight'>
            <Box className='strong'>{title}</Box>
            <PaperList papers={these} more={({ when }) => when.length ? <Box className='small'>{sayWhen(when, questions)}{then}</Box> : null} />
          </Box>
        ) : null
      }) : null}
    </Card>
  )
}
