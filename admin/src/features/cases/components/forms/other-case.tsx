import { useQuery } from '@tanstack/react-query'
import { toProblem } from '../../../../lib/problem.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { caseQuery } from '../../api/get-case.ts'
import { useDesk } from '../desk.tsx'

const NUMBER = /^MZ\d{10}$/
const LENGTH = 12

/** The case whose number is being typed, as soon as it is whole and not the one at the desk. */
export const useOtherCase = (typed: string) => {
  const { kase } = useDesk()
  const caseNo = typed.trim().toUpperCase()
  const own = caseNo === kase.caseNo
  const asked = NUMBER.test(caseNo) && !own
  const { data, error } = useQuery({ ...caseQuery(caseNo), enabled: asked })
  const problem = own ? '这是同一件，请填另一件的编号' : asked && error ? toProblem(error).message : undefined
  return { caseNo: asked && data ? caseNo : null, found: asked ? data : undefined, problem }
}

type CaseNoFieldProps = { label: string, caseNo: string, other: ReturnType<typeof useOtherCase>, onChange: (caseNo: string) => void }

/** A case number; below it what that case is, before anybody decides on it. */
export const CaseNoField = ({ label, caseNo, other: { found, problem }, onChange }: CaseNoFieldProps) => (
  <div className='stack-tight'>
    <LineField label={label} hint='MZ 开头，后面 10 位数字。' max={LENGTH} value={caseNo} error={problem} onChange={onChange} />
    {found && (
      <div className='bubble' role='status'>
        <p><strong>{found.title}</strong></p>
        <p className='quiet small'>{found.caseNo} · {found.stage} · {found.townshipName ?? '未说明乡镇'} · {found.unitName ?? '未分派'}</p>
        <p className='words small'>{found.statement.slice(0, 120)}{found.statement.length > 120 && '…'}</p>
      </div>
    )}
  </div>
)
