import type { Case } from '../case-on-screen.ts'
import { dayWords } from '../dates.ts'
import { lawDayOf } from '../law-day.ts'
import { go } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { Box, List, ListItem } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'
import { Cell, Cells } from './cell.tsx'
import { Notice } from './notice.tsx'
import { Tag } from './tag.tsx'

/** The clocks stand still: why and until when at the latest. */
export const PauseBanner = ({ kase }: { kase: Case }) => {
  const { pause } = kase
  const lawDay = lawDayOf(kase)
  if (!pause) return null
  return (
    <Notice kind='warn' icon='clock'>
      <Box>答复您的期限暂停：{pause.name}，最晚到 {dayWords(pause.until)}，以后接着算。{pause.reason === 'correction' ? '' : pause.explanation}</Box>
      {lawDay ? <Box>法律规定的最后办完时间（{dayWords(lawDay)}）照样在算，不往后推。</Box> : null}
    </Notice>
  )
}

/** 信访工作条例 第34条: why it takes longer, and until when. */
export const ExtensionNote = ({ kase: { extension, due, reply, status } }: { kase: Case }) => extension
  ? <Notice kind='warn' icon='clock'>{dayWords(extension.on)} 批准延长办理期限{reply || status === 'closed' ? '' : `，最迟 ${dayWords(due.dueOn)} 答复您`}。理由：{extension.reason}</Notice>
  : null

/** 行政复议法 第20条: waiting for a chatty reply must never let the sixty days run out. */
export const ReconsiderationNote = ({ kase: { path, clocks } }: { kase: Case }) => {
  if (path !== 'reconsideration') return null
  const last = clocks.find(({ ruleId }) => ruleId === 'R24')
  return (
    <Notice kind='warn'>
      您不服的是一个决定，可以向县人民政府申请行政复议{last ? `，最晚 ${dayWords(last.day)}` : ''}。从知道决定那天起只有 60 日，在这里等答复，这个期限照样在走。
      {last ? '这一天是按提交那天算的；您更早就知道决定的，要从知道那天数起。' : ''}
    </Notice>
  )
}

type Correction = Case['corrections'][number]

const Items = ({ items }: { items: Correction['items'] }) => (
  <List className='plain-list'>
    {items.map(({ text, given }, index) => (
      <ListItem key={text} className='row-apart'>
        <Box className='grow'>{index + 1}. {text}</Box>
        <Tag tone={given ? 'good' : 'wait'} word={given ? '已补' : '还没有补'} />
      </ListItem>
    ))}
  </List>
)

const CorrectionList = ({ list, onCorrect }: { list: Correction, onCorrect: (() => void) | null }) => (
  <Card title={list.open ? '请您补齐这些' : '补正清单'}>
    <Box className='small quiet'>{dayWords(list.askedOn)} 告知，请在 {dayWords(list.until)}前补齐</Box>
    <Box>{list.explanation}</Box>
    {list.reason ? <Notice kind='warn'>这是再次请您补正。理由：{list.reason}</Notice> : null}
    <Items items={list.items} />
    {list.answer ? <Box className='said quiet'>您写的：{list.answer.text}</Box> : null}
    {list.open && onCorrect ? <BigButton onClick={onCorrect}>现在补正</BigButton> : null}
  </Card>
)

/** Lists of missing papers: the one still `open`, with a button, or those that are done. */
export const Corrections = ({ kase: { caseNo, corrections, canDo }, open }: { kase: Case, open: boolean }) => (
  <>
    {corrections.filter((list) => list.open === open).map((list) => (
      <CorrectionList key={`${list.askedOn}${list.items.length}`} list={list} onCorrect={canDo.includes('correct') ? () => go(routes.correct, { caseNo }) : null} />
    ))}
  </>
)

const linkWords = { 'merged-into': '和这一件一起办', 'split-into': '分出来单独办', 'cut-out-of': '从这一件分出来' } as const

/** Cases this one went into or was cut into; one's own can be opened. */
export const Links = ({ links }: { links: Case['links'] }) => links.length === 0 ? null : (
  <Card title='有关的事'>
    {links.map(({ caseNo, how, title, mine }) => mine
      ? <Cells key={caseNo}><Cell title={title ?? caseNo} note={`${linkWords[how]} · ${caseNo}`} onClick={() => go(routes.myCase, { caseNo })} /></Cells>
      : <Box key={caseNo}>{linkWords[how]}：{caseNo}{title ? ` ${title}` : ''}</Box>)}
  </Card>
)
