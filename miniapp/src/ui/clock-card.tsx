import type { Case } from '../case-on-screen.ts'
import { dayWords, instantWords, monthDayWords, today } from '../dates.ts'
import { Box, List, ListItem, Words } from './base.tsx'
import { Card } from './card.tsx'
import { Tag } from './tag.tsx'

type Clock = Case['clocks'][number]

const lawOf = ({ law, article, kind }: Clock) => kind === 'promise' ? `${law}（${article}）` : `《${law}》${article}`

const running = ({ bound, replaced, pauses }: Clock) => {
  const pause = pauses.find(({ open, end }) => open && end >= today())
  if (replaced) return <Tag tone='wait' word='不再计时：已经延期，看上面的期限' />
  if (pause) return <Tag tone='wait' word={`暂停中：${pause.name}，最晚到 ${monthDayWords(pause.end)}`} />
  return <Tag tone='going' word={bound === 'citizen' ? '您的期限' : '正在计时'} />
}

const Outcome = ({ clock }: { clock: Clock }) => {
  const { satisfiedOn, late, bound } = clock
  if (late) return <Tag tone='stop' word={bound === 'citizen' ? '已经过了' : satisfiedOn ? `${monthDayWords(satisfiedOn)} 才做到，超期了` : '已经超期'} />
  return satisfiedOn ? <Tag tone='good' word={`${monthDayWords(satisfiedOn)} 做到了`} /> : running(clock)
}

const Days = ({ title, days }: { title: string, days: Clock['excluded'] }) => days.length === 0 ? null : (
  <Box>
    <Box className='small strong'>{title}（{days.length} 天）</Box>
    <Box className='small quiet'>{days.map(({ day, name }) => <Words key={day} className='fact'>{monthDayWords(day)} {name}</Words>)}</Box>
  </Box>
)

/** One limit with its whole proof: rule, start, each day left out by name, pauses, extension, last day. */
export const ClockCard = ({ clock }: { clock: Clock }) => (
  <Card title={clock.name}>
    <Box className='small quiet'>{lawOf(clock)}</Box>
    <Box className='row'>
      <Words className='large'>{clock.dueAt ? instantWords(clock.dueAt) : dayWords(clock.day)}</Words>
      {clock.provisional ? <Words className='tone-wait strong'>（暂定）</Words> : null}
    </Box>
    <Outcome clock={clock} />
    <List className='plain-list'>
      {clock.lines.map((line, index) => <ListItem key={line}>{index + 1}. {line}</ListItem>)}
    </List>
    <Days title='不算的日子' days={clock.excluded} />
    <Days title='周末但照算的日子' days={clock.madeUp} />
  </Card>
)
