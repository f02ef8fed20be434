import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toProblem } from '../../../lib/problem.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { usePreviewClock, useProposeClock } from '../api/change-rules.ts'
import { type ClockRule, type Rules, useRules } from '../api/get-rules.ts'
import { ClockFields } from '../components/clock-fields.tsx'
import { PreviewView } from '../components/preview-view.tsx'
import { ProposeBar } from '../components/propose-bar.tsx'
import '../rules.css'

const Edit = ({ rule, pauses }: { rule: ClockRule, pauses: Rules['pauses'] }) => {
  const navigate = useNavigate()
  const [value, setValue] = useState<ClockRule>({ ...rule, validFrom: '' })
  const preview = usePreviewClock()
  const propose = useProposeClock()
  const error = preview.error ?? propose.error
  const change = (next: ClockRule) => { setValue(next); preview.reset() }
  return (
    <Page title={`修改时限：${rule.id} ${rule.name}`} aside={<Link to='/rules?part=clocks'>回到时限</Link>}>
      <ClockFields rule={value} pauses={pauses} errors={error ? toProblem(error).fields : {}} onChange={change} />
      {preview.data && <PreviewView preview={preview.data} />}
      <ProposeBar
        error={error} ready={value.validFrom !== ''} looking={preview.isPending} proposing={propose.isPending} previewed={preview.data !== undefined} onPreview={() => preview.mutate({ rule: value })}
        onPropose={(proposal) => propose.mutate({ ...proposal, rule: value }, { onSuccess: ({ versionId }) => { say('已提交，等另一人批准。'); void navigate(`/rules/versions/${versionId}`) } })}
      />
    </Page>
  )
}

/** The newest version of a rule is what a change begins with. */
export const ClockPage = () => {
  const { ruleId = '' } = useParams()
  const query = useRules()
  return (
    <Loadable query={query}>
      {({ clocks, pauses }) => {
        const [rule] = clocks.filter(({ id }) => id === ruleId).reverse()
        return rule ? <Edit key={ruleId} rule={rule} pauses={pauses} /> : <Empty title='没有这条规则'><Link to='/rules?part=clocks'>回到时限</Link></Empty>
      }}
    </Loadable>
  )
}
