import { useUnits } from '../../../lib/units.ts'
import type { Matter } from '../api/get-rules.ts'

/** The matters of the bureau as they are read: what names each, who answers for it. */
export const MatterTable = ({ matters }: { matters: readonly Matter[] }) => {
  const units = useUnits()
  const nameOf = (unitId: string) => units.data?.items.find((unit) => unit.unitId === unitId)?.name ?? unitId
  return (
    <table className='rule-table'>
      <caption className='sr-only'>民政事项，专门的在前</caption>
      <thead><tr><th scope='col'>事项</th><th scope='col'>承办单位</th><th scope='col'>说的就是它</th><th scope='col'>常一起出现</th><th scope='col'>也会顺带提到</th><th scope='col'>依据</th></tr></thead>
      <tbody>
        {matters.map(({ id, name, unitId, atTownship, sure, likely, passing, source }) => (
          <tr key={id}>
            <td>{name}</td><td>{nameOf(unitId)}{atTownship && <div className='small quiet'>申请先到乡镇</div>}</td>
            <td className='small'>{sure.join('、')}</td><td className='small'>{likely.join('、')}</td><td className='small'>{passing.join('、')}</td><td className='small'>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
