import { useUnits } from '../../../lib/units.ts'
import type { RoutingLine } from '../api/get-rules.ts'

const conditionsOf = ({ unless, types, townships }: RoutingLine): string =>
  [unless && `不含：${unless.join('、')}`, types && '只看部分类型', townships && '只看本乡镇'].filter(Boolean).join('；')

/** The routing table as it is read: from the top, the first line that fits. */
export const LineTable = ({ lines }: { lines: readonly RoutingLine[] }) => {
  const units = useUnits()
  const nameOf = (unitId: string) => units.data?.items.find((unit) => unit.unitId === unitId)?.name ?? unitId
  return (
    <table className='rule-table'>
      <caption className='sr-only'>分派规则，从上往下，先合先用</caption>
      <thead><tr><th scope='col'>序</th><th scope='col'>单位</th><th scope='col'>含其中一个词</th><th scope='col'>条件</th><th scope='col'>理由</th></tr></thead>
      <tbody>
        {lines.map((line, at) => (
          // Lines have no name of their own: their place is what counts.
          <tr key={`${at} ${line.unitId}`}>
            <td>{at + 1}</td><td>{nameOf(line.unitId)}</td><td className='small'>{line.words.join('、') || '不限'}</td><td className='small'>{conditionsOf(line)}</td><td className='small'>{line.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
