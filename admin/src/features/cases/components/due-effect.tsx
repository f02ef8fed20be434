import { showDay } from '../../../lib/dates.ts'
import { type Supposed, usePreviewDue } from '../api/preview-due.ts'
import { useDesk } from './desk.tsx'

/** Now and then: what a command would do to the due day, counted by the server before it is given. */
export const DueEffect = ({ supposed }: { supposed: Supposed | null }) => {
  const { due } = useDesk().kase
  const { data, isError } = usePreviewDue(supposed)
  const then = supposed && data?.then
  return (
    <div role='status'>
      <dl className='facts'>
        <dt>现在的期限</dt><dd>{showDay(due.dueOn)}{due.provisional && '（暂定）'}</dd>
        <dt>这样以后</dt>
        <dd>{isError ? '没有算出来，不影响提交' : then ? <><strong>{showDay(then.dueOn)}</strong>{then.provisional && '（暂定）'}{then.dueOn === due.dueOn && '，不变'}</> : '填好上面就能看到'}</dd>
      </dl>
    </div>
  )
}
