import { Link } from 'react-router'
import { linkWords } from '../../../ui/words.ts'
import type { StaffCase } from '../api/get-case.ts'

/** Cases that hang on this one. One that may not be seen shows its number and nothing else. */
export const LinkedCases = ({ links }: Pick<StaffCase, 'links'>) => links.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='links'>
    <h2 id='links'>有关的案件</h2>
    <ul className='stack-tight'>
      {links.map(({ kind, caseNo, title, stage }) => (
        <li className='row linked' key={`${kind} ${caseNo}`}>
          <span className='quiet'>{linkWords[kind]}</span>
          {title === null ? <span className='mono'>{caseNo}</span> : <Link to={`/cases/${caseNo}`}>{caseNo} {title}</Link>}
          {stage && <span className='quiet small'>{stage}</span>}
        </li>
      ))}
    </ul>
  </section>
)
