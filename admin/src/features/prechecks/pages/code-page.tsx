import { Link, Navigate, useParams } from 'react-router'
import { toProblem } from '../../../lib/problem.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loading } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { usePrecheckByCode } from '../api/get-precheck.ts'
import { CodeForm } from '../components/code-form.tsx'

/** From the code to the papers it stands for. */
export const CodePage = () => {
  const { code = '' } = useParams()
  const { data, error, refetch } = usePrecheckByCode(code)
  if (data) return <Navigate to={`/prechecks/${data.precheckId}`} replace />
  if (!error) return <Loading />
  return (
    <Page title={`号 ${code}`} aside={<Link to='/prechecks'>回到材料预审</Link>}>
      {[400, 404].includes(toProblem(error).status) ? <Empty title={`没有找到 ${code}`}><p>请群众再念一遍，或者看他手机上清单最上面的号。</p><CodeForm /></Empty> : <ProblemNote error={error} retry={() => void refetch()} />}
    </Page>
  )
}
