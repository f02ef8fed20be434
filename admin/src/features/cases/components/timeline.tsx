import { showInstant } from '../../../lib/dates.ts'
import type { HistoryEntry } from '../api/get-case.ts'

export const Timeline = ({ history }: { history: readonly HistoryEntry[] }) => (
  <section className='card stack-tight' aria-labelledby='history'>
    <h2 id='history'>经过</h2>
    <ol className='timeline'>
      {history.map((entry, index) => (
        <li key={`${entry.at} ${entry.type} ${index}`}>
          <h3>{entry.label}</h3>
          <p className='quiet small'>{showInstant(entry.at)}{entry.by && ` · ${entry.by}`}{entry.unitName && ` · ${entry.unitName}`}</p>
          {entry.text && <p className='words'>{entry.text}</p>}
        </li>
      ))}
    </ol>
  </section>
)
