import { showDay } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { type Preview, useRules } from '../api/get-rules.ts'
import { ruleWords } from '../words.ts'

const HIDDEN = '保密件'

const Moved = ({ moved }: Pick<Preview, 'moved'>) => {
  const rules = useRules().data?.clocks ?? []
  return (
    <table className='rule-table'>
      <caption className='sr-only'>到期日变动的案件</caption>
      <thead><tr><th scope='col'>受理编号</th><th scope='col'>规则</th><th scope='col'>原来到期</th><th scope='col'>改为</th><th scope='col'>为什么</th></tr></thead>
      <tbody>
        {moved.map(({ caseNo, ruleId, from, to, provisional, why }, at) => (
          <tr key={`${caseNo ?? at} ${ruleId}`}><td className='mono'>{caseNo ?? HIDDEN}</td><td>{ruleWords(rules, ruleId)}</td><td>{showDay(from)}</td><td>{showDay(to)}{provisional && '（暂定）'}</td><td className='small'>{why}</td></tr>
        ))}
      </tbody>
    </table>
  )
}

const Rerouted = ({ rerouted }: Pick<Preview, 'rerouted'>) => (
  <table className='rule-table'>
    <caption className='sr-only'>建议单位变动的案件</caption>
    <thead><tr><th scope='col'>受理编号</th><th scope='col'>现在建议</th><th scope='col'>改后建议</th><th scope='col'>理由</th></tr></thead>
    <tbody>
      {rerouted.map(({ caseNo, from, to, why }, at) => (
        <tr key={caseNo ?? at}><td className='mono'>{caseNo ?? HIDDEN}</td><td>{from ?? '首接员决定'}</td><td>{to ?? '首接员决定'}</td><td className='small'>{why}</td></tr>
      ))}
    </tbody>
  </table>
)

/** What a change would do, before anybody decides on it. Nothing has been stored. */
export const PreviewView = ({ preview }: { preview: Preview }) => {
  const { looked, affected, moved, rerouted, notes } = preview
  const shown = moved.length + rerouted.length
  return (
    <div className='stack' role='status'>
      <Notice tone={affected > 0 ? 'warn' : 'good'}>
        <p><strong>看了 {looked} 件，其中 {affected} 件会变。</strong>{shown > 0 && affected > shown && `下面列出前 ${shown} 条。`}</p>
        {notes.map((note) => <p key={note}>{note}</p>)}
      </Notice>
      {moved.length > 0 && <Moved moved={moved} />}
      {rerouted.length > 0 && <Rerouted rerouted={rerouted} />}
    </div>
  )
}
