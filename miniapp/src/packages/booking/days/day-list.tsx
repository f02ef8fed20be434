import { daysAway, spanWords } from '../../../booking/words.ts'
import { monthDayWords, weekdayWords } from '../../../dates.ts'
import { Box, Heading, Tap, Words } from '../../../ui/base.tsx'
import { Cells } from '../../../ui/cell.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Tone } from '../../../words.ts'
import { offerOf, outsideLaw, weeksOf, type DayLine, type DaysPage } from './day-rows.ts'

type DayListProps = { page: DaysPage, forElder: boolean, mayWait: boolean, today: string, onPick: (day: string) => void, onWait: (day: string) => void, onWave: (waveId: string) => void }

const near = ['今天', '明天', '后天']

const Day = ({ line, page: { now }, tone, word }: { line: DayLine, page: DaysPage, tone: Tone, word: string }) => {
  const away = daysAway(line.day, now)
  return (
    <Box className='grow'>
      <Box className='row-apart'>
        <Words className='strong'>{`${monthDayWords(line.day)} ${weekdayWords(line.day)}${near.includes(away) ? `（${away}）` : ''}`}</Words>
        <Tag tone={tone} word={word} />
      </Box>
      {line.why ? <Box className='small quiet'>{line.why}</Box> : null}
      {line.provisional ? <Box className='small tone-wait'>暂定：那年放假的安排还没公布</Box> : null}
    </Box>
  )
}

const Row = ({ line, page, forElder, mayWait, onPick, onWait, onWave }: Omit<DayListProps, 'today'> & { line: DayLine }) => {
  const { word, tone, leads } = offerOf(line, page, forElder)
  const open = () => {
    if (leads === 'pick') onPick(line.day)
    else if (leads === 'wait') onWait(line.day)
    else if (line.waveId) onWave(line.waveId)
  }
  if (leads === null || (leads === 'wait' && !mayWait)) return <Box className='cell-still'><Day line={line} page={page} tone={tone} word={word} /></Box>
  return <Tap className='cell' onClick={open}><Day line={line} page={page} tone={tone} word={leads === 'wait' ? `${word}，可以候补` : word} /><Icon name='next' /></Tap>
}

const Stretch = ({ at: { from, until }, isOver }: { at: { from: string, until: string }, isOver: boolean }) => (
  <Box className='cell-still'><Box className='row-apart grow'><Box>{spanWords(from, until)}</Box><Tag tone='stop' word={isOver ? '过了法律规定的日子' : '法律规定还不能办'} /></Box></Box>
)

/** The days as large rows, week by week; what the law does not allow is said once for each stretch. */
export const DayList = ({ today, ...props }: DayListProps) => {
  const { page } = props
  const stretches = outsideLaw(page.days)
  const before = stretches.filter(({ from }) => !page.window || from < page.window.from)
  const after = stretches.filter((each) => !before.includes(each))
  return (
    <Box className='stack'>
      {before.length ? <Cells>{before.map((at) => <Stretch key={at.from} at={at} isOver={false} />)}</Cells> : null}
      {weeksOf(page.days.filter(({ state }) => state !== 'outside-law'), today).map(({ title, days }) => (
        <Box key={title} className='stack-tight'>
          <Heading level={2} className='heading'>{title}</Heading>
          <Cells>{days.map((line) => <Row key={line.day} line={line} {...props} />)}</Cells>
        </Box>
      ))}
      {after.length ? <Cells>{after.map((at) => <Stretch key={at.from} at={at} isOver />)}</Cells> : null}
    </Box>
  )
}
