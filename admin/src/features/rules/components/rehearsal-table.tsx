import { showShortDay } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { type ClockRule, useRules } from '../api/get-rules.ts'
import type { Rehearsal } from '../api/rehearse.ts'
import { ruleWords } from '../words.ts'

type Result = Rehearsal['results'][number]

const publicationWords: Readonly<Record<Result['publication'], string>> = { public: '可以公开', masked: '遮盖后公开', 'statistics-only': '只计入统计', never: '不公开' }

const sayDue = (due: Result['due'], rules: readonly ClockRule[]) => due.map(({ ruleId, rolled, provisional }) => `${ruleWords(rules, ruleId)} ${showShortDay(rolled)}${provisional ? '（暂定）' : ''}`).join('；')

const Row = ({ result: { id, type, path, category, owner, co, urgent, split, due, mask, masked, publication, reasons }, rules }: { result: Result, rules: readonly ClockRule[] }) => (
  <tr>
    <td className='mono'>{id}</td>
    <td>{[urgent && '紧急', type, path, category, split && '要拆分'].filter(Boolean).join(' · ')}</td>
    <td>{owner}{co.length > 0 && <span className='small quiet'>，会办：{co.join('、')}</span>}</td>
    <td className='small'>{sayDue(due, rules)}</td>
    <td>{publicationWords[publication]}<span className='small quiet'>，遮盖 {mask.length} 处</span></td>
    <td className='small'><details><summary>为什么</summary><ul>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul><p className='quiet'>{masked}</p></details></td>
  </tr>
)

/** What the rules would do with each line, and the lines that could not be read. */
export const RehearsalTable = ({ results, problems }: Rehearsal) => {
  const rules = useRules().data?.clocks ?? []
  return (
    <div className='stack' role='status'>
      <Notice tone={problems.length > 0 ? 'warn' : 'good'}>
        <p><strong>试算了 {results.length} 件{problems.length > 0 && `，${problems.length} 行看不懂`}。</strong>什么都没有存。</p>
        {problems.length > 0 && <ul>{problems.map(({ line, field, problem }) => <li key={line}>第 {line} 行 {field}：{problem}</li>)}</ul>}
      </Notice>
      {results.length > 0 && (
        <table className='rule-table'>
          <caption className='sr-only'>试算结果</caption>
          <thead><tr><th scope='col'>编号</th><th scope='col'>类型和途径</th><th scope='col'>承办</th><th scope='col'>到期</th><th scope='col'>公开</th><th scope='col'>理由</th></tr></thead>
          <tbody>{results.map((result, at) => <Row key={`${at} ${result.id}`} result={result} rules={rules} />)}</tbody>
        </table>
      )}
    </div>
  )
}
