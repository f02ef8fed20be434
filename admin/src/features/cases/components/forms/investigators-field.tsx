import { Button } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { useStaff } from '../../../../lib/session.ts'
import { atLeastOne, writtenLines } from '../../../../ui/lines.ts'
import { LinesField } from '../../../../ui/lines-field.tsx'
import { useColleagues } from '../../api/list-colleagues.ts'

type InvestigatorsFieldProps = { names: readonly string[], onChange: (names: string[]) => void }

/** Names typed, or taken from one's own unit with a press. */
export const InvestigatorsField = ({ names, onChange }: InvestigatorsFieldProps) => {
  const { unitId } = useStaff()
  const { data } = useColleagues(unitId)
  const written = writtenLines(names)
  const others = (data?.items ?? []).filter(({ name }) => !written.includes(name))
  const take = (name: string) => onChange([...atLeastOne([...written, name])])
  return (
    <div className='stack-tight'>
      <LinesField label='走访人，两名以上' item='走访人' add='再加一人' most={limits.investigators} max={limits.personName} lines={names} onChange={onChange} />
      {others.length > 0 && written.length < limits.investigators && (
        <div className='row' role='group' aria-label='从本单位选'>
          <span className='quiet small'>本单位：</span>
          {others.map(({ staffId, name }) => <Button key={staffId} size='small' onClick={() => take(name)}>{name}</Button>)}
        </div>
      )}
    </div>
  )
}
