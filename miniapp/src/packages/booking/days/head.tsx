import { soonWords, spanWords } from '../../../booking/words.ts'
import { dayWords } from '../../../dates.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { queryOf, type Ask } from '../ask.ts'
import type { DaysPage } from './day-rows.ts'

/** Where one is choosing a day. */
export const PlaceHead = ({ page: { place }, changing }: { page: DaysPage, changing: boolean }) => (
  <>
    <Box>
      <Heading level={2} className='heading'>{place.name}</Heading>
      <Facts facts={[place.unitName, place.place, `要来 ${place.parties} 个人`]} />
    </Box>
    {changing ? <Notice kind='info'>选一个新的时间，只能改到有号的时间。没有约上新的，原来的号还在。</Notice> : null}
  </>
)

/** The first and the last day of the law, before any day is looked at. */
export const LawCard = ({ page: { window } }: { page: DaysPage }) => window ? (
  <Card title='哪些天能来'>
    <Box><Box className='small quiet'>最早</Box><Box className='large'>{dayWords(window.from)}</Box></Box>
    <Box><Box className='small quiet'>最晚</Box><Box className='large'>{dayWords(window.until)}{window.provisional ? '（暂定）' : ''}</Box></Box>
    <Box>{window.words}</Box>
  </Card>
) : null

const WaveNote = ({ wave: { fromDay, untilDay, opensAt, left }, now }: { wave: DaysPage['waves'][number], now: string }) => Date.parse(opensAt) <= Date.parse(now)
  ? <><Box>{spanWords(fromDay, untilDay)}的号，已经放了，{left > 0 ? `还剩 ${left} 个` : '约完了'}</Box><Box>从这里进去，轮到了就能选</Box></>
  : <><Box>{spanWords(fromDay, untilDay)}的号，{soonWords(opensAt, now)} 一起放</Box><Box>放号前进来的一起抽签，点得快没有用</Box></>

/** Days that are released together at one minute. */
export const WaveCells = ({ page: { waves, now }, ask }: { page: DaysPage, ask: Ask }) => waves.length ? (
  <Cells>
    {waves.map((wave) => (
      <Cell
        key={wave.waveId} title={wave.name} onClick={() => go(routes.wave, { ...queryOf(ask), waveId: wave.waveId })}
        note={<WaveNote wave={wave} now={now} />}
      />
    ))}
  </Cells>
) : null
