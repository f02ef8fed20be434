import { showDay, showInstant } from '../../../lib/dates.ts'
import type { Precheck } from '../api/get-precheck.ts'
import { DecideForm } from './decide-form.tsx'
import { PrecheckTag } from './precheck-table.tsx'
import { CheckOurselves, Contact, Trips } from './precheck-side.tsx'
import '../prechecks.css'

const Situation = ({ situation }: { situation: Precheck['situation'] }) => situation.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='situation'>
    <h2 id='situation'>群众说的情况</h2>
    <dl className='stack-tight'>{situation.map(({ question, answer }, index) => <div key={index} className='said'><dt>{question}</dt><dd>{answer}</dd></div>)}</dl>
  </section>
)

/** Everything of one pre-check on one page. */
export const PrecheckView = ({ precheck }: { precheck: Precheck }) => (
  <>
    <p className='row'><PrecheckTag status={precheck.status} /><span>号 <strong className='mono'>{precheck.code}</strong></span><span className='quiet small'>{precheck.townshipName ?? '没有说哪个乡镇'} · {showInstant(precheck.sentAt)} 交来 · 最迟 {showDay(precheck.dueOn)} 看完</span></p>
    <div className='precheck-layout'>
      <div className='stack'>
        {precheck.note && <p className='card'>上次告诉群众的：{precheck.note}</p>}
        {precheck.secondTimeBecause && <p className='card'>第二次才提出的理由：{precheck.secondTimeBecause}</p>}
        <Situation situation={precheck.situation} />
        <DecideForm key={precheck.precheckId} precheck={precheck} />
      </div>
      <div className='stack'>
        <CheckOurselves papers={precheck.checkOurselves} />
        <Contact precheck={precheck} />
        <Trips precheckId={precheck.precheckId} known={precheck.trips} />
      </div>
    </div>
  </>
)
