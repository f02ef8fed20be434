import { DownOutlined } from '@ant-design/icons'
import type { StaffCase } from '../api/get-case.ts'
import { Clock } from './clock.tsx'

/** 为什么是这一天: every limit of the case with its proof; the one that governs the promised day first. */
export const WhyThisDay = ({ kase }: { kase: StaffCase }) => {
  const clocks = [...kase.clocks].sort((one, other) => Number(other.governs) - Number(one.governs))
  return (
    <details className='why'>
      <summary><DownOutlined aria-hidden />为什么是这一天{clocks.length > 1 && <span className='quiet small'>这一件有 {clocks.length} 条期限</span>}</summary>
      {clocks.length === 0 ? <p>{kase.due.explanation}</p> : <ul className='stack-tight'>{clocks.map((clock) => <li key={`${clock.ruleId} ${clock.startedOn}`}><Clock clock={clock} /></li>)}</ul>}
    </details>
  )
}
