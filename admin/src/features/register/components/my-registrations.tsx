import { showInstant } from '../../../lib/dates.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { StatusTag } from '../../../ui/status-tag.tsx'
import { useRegistrations } from '../api/list-registrations.ts'

/** What this person entered: number and stage, so that a caller who rings again can be told. */
export const MyRegistrations = () => {
  const query = useRegistrations()
  return (
    <section className='card stack-tight no-print' aria-label='我登记的'>
      <h2>我登记的</h2>
      <Loadable query={query}>
        {({ items }) => items.length === 0 ? <p className='quiet'>还没有登记过。登记后在这里看编号和办到哪一步。</p> : (
          <ul className='mine'>{items.map(({ caseNo, status, stage, registeredAt }) => <li key={caseNo}><span className='mono'>{caseNo}</span><StatusTag status={status} stage={stage} /><span className='quiet small'>{showInstant(registeredAt)}</span></li>)}</ul>
        )}
      </Loadable>
    </section>
  )
}
