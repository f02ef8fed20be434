import { CheckCircleOutlined, ClockCircleOutlined, FieldTimeOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { showDay, showInstant } from '../../../lib/dates.ts'
import { type IconOf, Tag, type Tone } from '../../../ui/tag.tsx'

/** One limit of a case with its proof, as the contract gives it. */
export type ClockView = {
  ruleId: string, name: string, kind: 'law' | 'promise' | 'local', bound: 'office' | 'citizen', law: string, article: string, governs: boolean, round: number
  startedOn: string, day: string, dueAt: string | null, provisional: boolean, satisfiedOn: string | null, late: boolean
  pauses: readonly { open: boolean }[], lines: readonly string[]
}

const kinds: Record<ClockView['kind'], string> = { law: '法定', promise: '承诺', local: '本地规定' }

type Standing = { word: string, tone: Tone, icon: IconOf }

/** Where a limit stands, in one word. */
const standingOf = ({ satisfiedOn, late, pauses }: ClockView): Standing => {
  if (satisfiedOn) return late ? { word: `${showDay(satisfiedOn)}办到，超期`, tone: 'danger', icon: WarningOutlined } : { word: `${showDay(satisfiedOn)}按时办到`, tone: 'good', icon: CheckCircleOutlined }
  if (late) return { word: '已超期', tone: 'danger', icon: WarningOutlined }
  return pauses.some(({ open }) => open) ? { word: '暂停中', tone: 'warn', icon: PauseCircleOutlined } : { word: '正在走', tone: 'plain', icon: ClockCircleOutlined }
}

export const Clock = ({ clock }: { clock: ClockView }) => {
  const { word, tone, icon } = standingOf(clock)
  return (
    <section className='bubble stack-tight' aria-label={clock.name}>
      <h3>{clock.name}　{clock.dueAt ? showInstant(clock.dueAt) : showDay(clock.day)}</h3>
      <p className='row'>
        <Tag tone={tone} icon={icon}>{word}</Tag>
        {clock.provisional && <Tag tone='warn' icon={FieldTimeOutlined}>暂定</Tag>}
        {clock.governs && <span className='small'>答复以这一条为准</span>}
        {clock.bound === 'citizen' && <span className='small'>这是群众自己的期限</span>}
        <span className='quiet small'>{kinds[clock.kind]}，{clock.ruleId}{clock.round > 1 && `，第 ${clock.round} 次办理`}</span>
      </p>
      <ol className='proof'>{clock.lines.map((line) => <li key={line}>{line}</li>)}</ol>
    </section>
  )
}
