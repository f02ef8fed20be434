import type { ReactNode } from 'react'
import type { Case } from '../case-on-screen.ts'
import { dayWords, instantWords } from '../dates.ts'
import { go } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { caseTypeWords, identityWords, publicityWords, solvedWords, standingOf, treatedWords } from '../words.ts'
import { Box, Heading, Tap, Words } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'
import { Corrections, ExtensionNote, Links, PauseBanner, ReconsiderationNote } from './case-progress.tsx'
import { DueWords } from './due-words.tsx'
import { FirstCall } from './first-call.tsx'
import { Tag } from './tag.tsx'
import { Facts } from './facts.tsx'
import { Timeline } from './timeline.tsx'

const Standing = ({ kase }: { kase: Case }) => {
  const { word, next, tone } = standingOf(kase)
  const open = ['submitted', 'accepted', 'handling', 'drafted'].includes(kase.status)
  return (
    <Card>
      <Heading level={2} className='heading'>{kase.title}</Heading>
      <Tag tone={tone} word={word} />
      <Box>{kase.rating ? '谢谢您的评价。' : next}</Box>
      {kase.round === 2 ? <Box className='small quiet'>第二次办理</Box> : null}
      <Box className='small quiet'>受理编号 {kase.caseNo}</Box>
      {kase.handler ? <Box className='small quiet'>承办单位：{kase.handler}</Box> : null}
      {open ? <DueWords due={kase.due} /> : null}
      {kase.clocks.length ? <Tap className='link-tap' onClick={() => go(routes.why, { caseNo: kase.caseNo })}>{open ? '为什么是这一天' : '期限是怎么算的'}</Tap> : null}
    </Card>
  )
}

const Reply = ({ title, reply: { at, unit, text } }: { title: string, reply: NonNullable<Case['reply']> }) => (
  <Card title={title}>
    <Facts facts={[unit, instantWords(at)]} />
    <Box className='said'>{text}</Box>
  </Card>
)

// Asked again and not yet answered anew: what stands there is still the first answer.
const replyTitle = ({ round, firstReply }: Case) => round === 2 ? (firstReply ? '第二次的答复' : '第一次的答复') : '答复'

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
    <Facts facts={[caseTypeWords[kase.type].word, kase.townshipName ?? '乡镇不清楚', `${dayWords(kase.receivedOn)} 提交`, identityWords[kase.identity].word, publicityWords[kase.publicity]]} />
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
    <FirstCall call={kase.firstCall} />
    <Standing kase={kase} />
    <PauseBanner kase={kase} />
    <ExtensionNote kase={kase} />
    <ReconsiderationNote kase={kase} />
    <Corrections kase={kase} open />
    {kase.reply ? <Reply title={replyTitle(kase)} reply={kase.reply} /> : null}
    {actions}
    {kase.rating ? <Rating rating={kase.rating} /> : null}
    <Published kase={kase} />
    <Corrections kase={kase} open={false} />
    {kase.firstReply ? <Reply title='第一次的答复' reply={kase.firstReply} /> : null}
    <Card title='办理经过'><Timeline steps={kase.timeline} /></Card>
    <Links links={kase.links} />
    <Asked kase={kase} photos={photos} />
    <BigButton look='second' onClick={() => go(routes.paper, { caseNo: kase.caseNo })}>大字版，可以打印</BigButton>
  </Box>
)
