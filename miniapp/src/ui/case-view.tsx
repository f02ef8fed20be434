import type { ReactNode } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { dayWords, instantWords } from '../dates.ts'
import { go } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { caseTypeWords, publicityWords, solvedWords, statusWords, treatedWords } from '../words.ts'
import { Box, Heading, Words } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'
import { DueWords } from './due-words.tsx'
import { Tag } from './tag.tsx'
import { Facts } from './facts.tsx'
import { Timeline } from './timeline.tsx'

export type Case = Output<'GET /cases/:caseNo'>

const Standing = ({ kase }: { kase: Case }) => {
  const { word, next, tone } = statusWords[kase.status]
  return (
    <Card>
      <Heading level={2} className='heading'>{kase.title}</Heading>
      <Tag tone={tone} word={word} />
      <Box>{kase.rating ? '谢谢您的评价，这件事已经办完。' : next}</Box>
      <Box className='small quiet'>受理编号 {kase.caseNo}</Box>
      {kase.handler ? <Box className='small quiet'>承办单位：{kase.handler}</Box> : null}
      {kase.reply || kase.status === 'declined' ? null : <DueWords due={kase.due} />}
    </Card>
  )
}

const Reply = ({ reply: { at, unit, text } }: { reply: NonNullable<Case['reply']> }) => (
  <Card title='答复'>
    <Facts facts={[unit, instantWords(at)]} />
    <Box className='said'>{text}</Box>
  </Card>
)

const Rating = ({ rating: { solved, treated } }: { rating: NonNullable<Case['rating']> }) => (
  <Card title='您的评价'>
    <Box>事情：{solvedWords[solved]}</Box>
    <Box>态度：{treatedWords[treated - 1]}</Box>
  </Card>
)

const Published = ({ kase }: { kase: Case }) => {
  const { answerNo, publication } = kase
  if (publication === 'published' && answerNo) {
    return <Card title='已经公开'><Box>隐去个人信息以后，这个答复已经放到“公开答复”里。</Box><BigButton look='second' onClick={() => go(routes.answer, { answerNo })}>看公开的内容</BigButton></Card>
  }
  return publication === 'withheld' ? <Card title='没有公开'><Box>这个答复不放到网上，只有您和承办人员能看到。</Box></Card> : null
}

const Asked = ({ kase, photos }: { kase: Case, photos: ReactNode }) => (
  <Card title='您反映的内容'>
    <Facts facts={[caseTypeWords[kase.type].word, kase.townshipName ?? '乡镇不清楚', `${dayWords(kase.receivedOn)} 提交`, publicityWords[kase.publicity]]} />
    <Box className='said'>{kase.statement}</Box>
    {photos}
    {kase.supplements.map(({ at, text }) => (
      <Box key={at}>
        <Words className='block small quiet'>补充说明 · {instantWords(at)}</Words>
        <Box className='said'>{text}</Box>
      </Box>
    ))}
  </Card>
)

/** A case as its citizen may see it; `actions` stands where the next thing to do is. */
export const CaseView = ({ kase, photos, actions }: { kase: Case, photos?: ReactNode, actions?: ReactNode }) => (
  <Box className='stack'>
    <Standing kase={kase} />
    {kase.reply ? <Reply reply={kase.reply} /> : null}
    {actions}
    {kase.rating ? <Rating rating={kase.rating} /> : null}
    <Published kase={kase} />
    <Card title='办理经过'><Timeline steps={kase.timeline} /></Card>
    <Asked kase={kase} photos={photos} />
  </Box>
)
