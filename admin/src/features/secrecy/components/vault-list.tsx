import { Link } from 'react-router'
import { showDay } from '../../../lib/dates.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { StatusTag } from '../../../ui/status-tag.tsx'
import { useVaultCases, type VaultCase } from '../api/secrecy.ts'
import { keeperSteps } from './keeper-steps.ts'
import '../secrecy.css'

const Line = ({ kase, kept }: { kase: VaultCase, kept: boolean }) => (
  <li className='card stack-tight'>
    <p className='row'><Link to={`/cases/${kase.caseNo}`}><span className='mono'>{kase.caseNo}</span> {kase.title}</Link><StatusTag status={kase.status} stage={kase.stage} /></p>
    <p className='quiet small'>{showDay(kase.receivedOn)} 收到，期限 {showDay(kase.due.dueOn)}</p>
    <p className='row'>{keeperSteps(kase, kept)}{kept && <Link to={`/secrecy?caseNo=${kase.caseNo}`}>看谁保管、申请查看反映人身份</Link>}</p>
  </li>
)

const Group = ({ title, cases, kept, none }: { title: string, cases: readonly VaultCase[], kept: boolean, none: string }) => (
  <section className='stack-tight' aria-label={title}>
    <h2>{title}</h2>
    {cases.length === 0 ? <p className='quiet'>{none}</p> : <ul className='requests stack-tight'>{cases.map((kase) => <Line key={kase.caseNo} kase={kase} kept={kept} />)}</ul>}
  </section>
)

/** What waits for a keeper first: until somebody keeps it nobody can read what it says. */
export const VaultList = () => (
  <Loadable query={useVaultCases()}>
    {({ kept, unkept }) => (
      <div className='stack'>
        <Group title='还没有人保管的' cases={unkept} kept={false} none='没有。新来的保密举报会出现在这里。' />
        <Group title='我保管的' cases={kept} kept none='您还没有保管过保密件。' />
      </div>
    )}
  </Loadable>
)
