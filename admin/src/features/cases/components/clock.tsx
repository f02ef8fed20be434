import { CheckCircleOutlined, ClockCircleOutlined, DownOutlined, FieldTimeOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { showDay, showInstant, showShortDay } from '../../../lib/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { type ClockStanding, type ClockView, standingOf } from './clock-standing.ts'

const looks = {
  kept: { tone: 'good', icon: CheckCircleOutlined }, late: { tone: 'danger', icon: WarningOutlined },
  paused: { tone: 'warn', icon: PauseCircleOutlined }, running: { tone: 'plain', icon: ClockCircleOutlined }
} as const satisfies Record<ClockStanding['kind'], object>

const kinds: Record<ClockView['kind'], string> = { law: '法定', promise: '承诺', local: '本地规定' }

type NamedDays = ClockView['excluded']

const named = (days: NamedDays) => days.map(({ day, name }) => `${showShortDay(day)}（${name}）`).join('、')

/** Every day left out or made up, by date and name, for whoever wants to count it with a finger on the calendar. */
const EachDay = ({ excluded, madeUp }: { excluded: NamedDays, madeUp: NamedDays }) => excluded.length + madeUp.length === 0 ? null : (
  <details className='why'>
    <summary><DownOutlined aria-hidden />逐日看不算的 {excluded.length} 天</summary>
    {excluded.length > 0 && <p className='small'>不算：{named(excluded)}</p>}
    {madeUp.length > 0 && <p className='small'>调休上班，照算：{named(madeUp)}</p>}
  </details>
)

export const Clock = ({ clock }: { clock: ClockView }) => {
  const { kind, words } = standingOf(clock)
  return (
    <section className='bubble stack-tight' aria-label={clock.name}>
      <h3>{clock.name}　{clock.dueAt ? showInstant(clock.dueAt) : showDay(clock.day)}</h3>
      <p className='row'>
        <Tag {...looks[kind]}>{words}</Tag>
        {clock.provisional && <Tag tone='warn' icon={FieldTimeOutlined}>暂定</Tag>}
        {clock.governs && <span className='small'>答复以这一条为准</span>}
        {clock.bound === 'citizen' && <span className='small'>这是群众自己的期限</span>}
        <span className='quiet small'>{kinds[clock.kind]}，{clock.ruleId}{clock.round > 1 && `，第 ${clock.round} 次办理`}</span>
      </p>
      <ol className='proof'>{clock.lines.map((line) => <li key={line}>{line}</li>)}</ol>
      <EachDay excluded={clock.excluded} madeUp={clock.madeUp} />
    </section>
  )
}
