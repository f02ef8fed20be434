import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { toProblem } from '../../../lib/problem.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { usePreviewMatters, useProposeMatters } from '../api/change-rules.ts'
import { type Matter, useRules } from '../api/get-rules.ts'
import { EditMatters } from '../components/edit-matters.tsx'
import { PreviewView } from '../components/preview-view.tsx'
import { ProposeBar } from '../components/propose-bar.tsx'
import '../rules.css'

const Edit = ({ matters: inForce }: { matters: readonly Matter[] }) => {
  const navigate = useNavigate()
  const [matters, setMatters] = useState<Matter[]>([...inForce])
  const preview = usePreviewMatters()
  const propose = useProposeMatters()
  const error = preview.error ?? propose.error
  const change = (next: Matter[]) => { setMatters(next); preview.reset() }
  return (
    <Page title='修改事项与分派' aside={<Link to='/rules?part=matters'>回到事项与分派</Link>}>
      <p>来件里哪件事项的词分量最重，就建议给它的承办单位；分量一样的，先说到的优先。都没有的归办公室首接。</p>
      <EditMatters matters={matters} errors={error ? toProblem(error).fields : {}} onChange={change} />
      {preview.data && <PreviewView preview={preview.data} />}
      <ProposeBar
        error={error} looking={preview.isPending} proposing={propose.isPending} previewed={preview.data !== undefined} onPreview={() => preview.mutate({ matters })}
        onPropose={(proposal) => propose.mutate({ ...proposal, matters }, { onSuccess: ({ versionId }) => { say('已提交，等另一人批准。'); void navigate(`/rules/versions/${versionId}`) } })}
      />
    </Page>
  )
}

export const MattersPage = () => {
  const query = useRules()
  return <Loadable query={query}>{({ matters }) => <Edit matters={matters} />}</Loadable>
}
