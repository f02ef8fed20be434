import { showInstant } from '../../../lib/dates.ts'
import type { Whole } from '../api/get-content.ts'

/** Who did what and why, the newest first: it is never edited. */
export const Trace = ({ trace }: { trace: Whole['trace'] }) => (
  <details className='card stack'>
    <summary>经过（{trace.length} 笔）</summary>
    <ol className='stack-tight'>
      {trace.map(({ at, step, by, reason }, index) => <li key={index}><span className='quiet small'>{showInstant(at)}</span>　{by}　<strong>{step}</strong>{reason && `：${reason}`}</li>)}
    </ol>
  </details>
)
