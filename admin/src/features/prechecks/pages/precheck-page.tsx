import { Link, useParams } from 'react-router'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { usePrecheck } from '../api/get-precheck.ts'
import { PrecheckView } from '../components/precheck-view.tsx'

export const PrecheckPage = () => {
  const { precheckId = '' } = useParams()
  return <Loadable query={usePrecheck(precheckId)}>{(precheck) => <Page title={`材料预审：${precheck.guideName}`} aside={<Link to='/prechecks'>回到材料预审</Link>}><PrecheckView precheck={precheck} /></Page>}</Loadable>
}
