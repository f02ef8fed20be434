import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { CaseView, type Case } from '../../../ui/case-view.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { CasePhotos } from './case-photos.tsx'
import { SupplementForm } from './supplement-form.tsx'

const Next = ({ kase, onDone }: { kase: Case, onDone: () => void }) => (
  <>
    {kase.canRate ? <BigButton onClick={() => go(routes.rate, { caseNo: kase.caseNo })}>说说解决了没有</BigButton> : null}
    {kase.canSupplement ? <SupplementForm caseNo={kase.caseNo} onSent={onDone} /> : null}
    {kase.status === 'declined' || kase.status === 'closed' ? <BigButton look='second' onClick={() => go(routes.ask)}>再问一次</BigButton> : null}
  </>
)

export default () => {
  const { caseNo = '' } = useQuery()
  const { load, retry, reload } = useLoad(caseNo, () => api('GET /cases/:caseNo', { params: { caseNo } }))
  return (
    <Page title='办理进度'>
      <Loadable load={load} onRetry={retry}>
        {(kase) => (
          <CaseView
            kase={kase} actions={<Next kase={kase} onDone={() => void reload()} />}
            photos={<CasePhotos caseNo={caseNo} fileIds={kase.files.map(({ fileId }) => fileId)} />}
          />
        )}
      </Loadable>
    </Page>
  )
}
