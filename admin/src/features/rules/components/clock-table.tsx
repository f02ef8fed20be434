import { Link } from 'react-router'
import { showDay } from '../../../lib/dates.ts'
import type { ClockRule, Rules } from '../api/get-rules.ts'
import { kindWords, limitWords } from '../words.ts'

type ClockTableProps = { clocks: readonly ClockRule[], names: Pick<Rules, 'facts' | 'pauses'>, mayPropose: boolean }

const listOf = (words: readonly string[], names: Rules['facts']) => words.map((word) => names.find((each) => each.word === word)?.name ?? word).join('、')

/** Every limit in force with its law and article. */
export const ClockTable = ({ clocks, names, mayPropose }: ClockTableProps) => (
  <table className='rule-table'>
    <caption className='sr-only'>现行时限规则</caption>
    <thead><tr><th scope='col'>规则</th><th scope='col'>时限</th><th scope='col'>起算 → 办到</th><th scope='col'>暂停和延期</th><th scope='col'>依据</th><th scope='col'>施行</th>{mayPropose && <th scope='col'>操作</th>}</tr></thead>
    <tbody>
      {clocks.map((rule) => (
        <tr key={`${rule.id} ${rule.validFrom}`}>
          <td><strong>{rule.id}</strong> {rule.name}{rule.bound === 'citizen' && <span className='small quiet'>（群众的期限）</span>}</td>
          <td>{limitWords(rule)}</td>
          <td className='small'>{listOf([rule.start], names.facts)} → {listOf(rule.stop, names.facts)}</td>
          <td className='small'>
            {rule.pauses.length > 0 ? `${listOf(rule.pauses, names.pauses)}不计时` : '不暂停'}
            {rule.extension && `；可延长 ${limitWords({ ...rule, amount: rule.extension.amount })}，${rule.extension.approver.role}批准`}
          </td>
          <td className='small'>{rule.source.law} {rule.source.article}（{kindWords[rule.kind]}）</td>
          <td className='small'>{showDay(rule.validFrom)}起{rule.validTo && `，到${showDay(rule.validTo)}`}</td>
          {mayPropose && <td><Link to={`/rules/clocks/${rule.id}`}>修改</Link></td>}
        </tr>
      ))}
    </tbody>
  </table>
)
