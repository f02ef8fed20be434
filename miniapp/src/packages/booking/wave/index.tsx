import { api } from '../../../api.ts'
import { leftWords } from '../../../booking/time-left.ts'
import { useTimeLeft } from '../../../booking/use-time-left.ts'
import { soonWords, spanWords } from '../../../booking/words.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useReminders } from '../../../reminders.ts'
import { ensureSignedIn } from '../../../session.ts'
import { Box, Heading, Words } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PrivacyWhenWanted } from '../../../ui/privacy-gate.tsx'
import { useBusy } from '../../../use-busy.ts'
import { Choosing } from './choosing.tsx'
import { useWave } from './use-wave.ts'
import { stageOf, type WavePlace } from './wave-words.ts'

const Join = ({ waveId, words, onJoined }: { waveId: string, words: string, onJoined: () => void }) => {
  const { busy, problem, run } = useBusy()
  const { ask } = useReminders('booking')
  const join = async () => {
    await ensureSignedIn()
    await api('POST /waves/:waveId/join', { params: { waveId } })
    onJoined()
  }
  return (
    <PrivacyWhenWanted>
      {(whenAgreed) => (
        <Box className='stack-tight'>
          <NotSent problem={problem} kept={false} />
          <BigButton busy={busy && '正在进去…'} onClick={() => { void ask(); whenAgreed(() => run(join)) }}>{words}</BigButton>
        </Box>
      )}
    </PrivacyWhenWanted>
  )
}

const UntilOpen = ({ opensAt, now }: Pick<WavePlace, 'opensAt' | 'now'>) => {
  const left = useTimeLeft(opensAt, now)
  return (
    <Box>
      <Box className='quiet'>{soonWords(opensAt, now)} 放号，还有</Box>
      <Words className='left'>{left > 0 ? leftWords(left) : '马上就放'}</Words>
    </Box>
  )
}

const Standing = ({ place, reload }: { place: WavePlace, reload: () => void }) => {
  const { waveId, rank, ahead } = place
  switch (stageOf(place)) {
    case 'before': return <><UntilOpen {...place} /><Box>放号前进来的一起抽签，点得快没有用，早来晚来都一样。</Box><Join waveId={waveId} words='进去等放号' onJoined={reload} /></>
    case 'joined': return <><UntilOpen {...place} /><Notice kind='info'>您已经进来了。到点抽签，这一页自己会变，不用一直点；手机黑屏了，再打开就行。</Notice></>
    case 'outside': return <><Box>已经放号了。现在进来，排在抽签的人后面，按先来后到。</Box><Join waveId={waveId} words='现在进去排队' onJoined={reload} /></>
    case 'queued': return <><Box className='large' aria={{ live: 'polite' }}>{ahead === null ? '正在抽签…' : ahead ? `前面还有 ${ahead} 位` : '马上就到您'}</Box>{rank ? <Box>您是第 {rank} 位。</Box> : null}<Box className='quiet'>轮到了，这一页自己会变。点得多不会更快。</Box></>
    case 'empty': return <Notice kind='warn'>这一批号约完了。可以到别的日子看看，也可以候补：有人退号就给您留着。</Notice>
    case 'choosing': return <Notice kind='info' urgent>轮到您了，请选日子和时间。</Notice>
    default: return null
  }
}

const Full = ({ place, reload }: { place: WavePlace, reload: () => void }) => (
  <Box className='stack'>
    <Box>
      <Heading level={2} className='heading'>{place.name}</Heading>
      <Box className='quiet'>{spanWords(place.fromDay, place.untilDay)}的号，一共 {place.seats} 个，还剩 {place.left} 个</Box>
    </Box>
    <Card><Standing place={place} reload={reload} /></Card>
    {place.mayChoose || place.left <= 0 ? <Choosing place={place} /> : null}
  </Box>
)

export default () => {
  const { waveId = '' } = useQuery()
  const { load, retry, reload } = useWave(waveId)
  return <Page title='放号'><Loadable load={load} onRetry={retry}>{(place) => <Full place={place} reload={() => void reload()} />}</Loadable></Page>
}
