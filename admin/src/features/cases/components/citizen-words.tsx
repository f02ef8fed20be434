import { showInstant } from '../../../lib/dates.ts'
import type { StaffCase } from '../api/get-case.ts'
import { Photos } from './photos.tsx'

export const CitizenWords = ({ kase }: { kase: StaffCase }) => (
  <section className='card stack' aria-labelledby='words'>
    <h2 id='words'>群众反映</h2>
    <p className='words statement'>{kase.statement}</p>
    {kase.supplements.map(({ at, text }) => (
      <div className='bubble' key={at}>
        <h3>补充说明 <span className='quiet small'>{showInstant(at)}</span></h3>
        <p className='words statement'>{text}</p>
      </div>
    ))}
    <Photos kase={kase} />
  </section>
)
