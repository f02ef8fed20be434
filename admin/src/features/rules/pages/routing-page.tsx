import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { toProblem } from '../../../lib/problem.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { usePreviewRouting, useProposeRouting } from '../api/change-rules.ts'
import { type RoutingLine, useRules } from '../api/get-rules.ts'
import { EditLines } from '../components/edit-lines.tsx'
import { PreviewView } from '../components/preview-view.tsx'
import { ProposeBar } from '../components/propose-bar.tsx'
import '../rules.css'

const Edit = ({ lines: inForce }: { lines: readonly RoutingLine[] }) => {
  const navigate = useNavigate()
  const [lines, setLines] = useState<RoutingLine[]>([...inForce])
  const preview = usePreviewRouting()
  const propose = useProposeRouting()
  const error = preview.error ?? propose.error
  const change = (next: RoutingLine[]) => { setLines(next); preview.reset() }
  return (
    <Page title='修改分派规则' aside={<Link to='/rules?part=routing'>回到分派规则</Link>}>
      <p>从上往下看，第一行合上的就用；都合不上的由首接员决定。</p>
      <EditLines lines={lines} errors={error ? toProblem(error).fields : {}} onChange={change} />
      {preview.data && <PreviewView preview={preview.data} />}
      <ProposeBar
        error={error} looking={preview.isPending} proposing={propose.isPending} previewed={preview.data !== undefined} onPreview={() => preview.mutate({ lines })}
        onPropose={(proposal) => propose.mutate({ ...proposal, lines }, { onSuccess: ({ versionId }) => { say('已提交，等另一人批准。'); void navigate(`/rules/versions/${versionId}`) } })}
      />
    </Page>
  )
}

export const RoutingPage = () => {
  const query = useRules()
  return <Loadable query={query}>{({ lines }) => <Edit lines={lines} />}</Loadable>
}
