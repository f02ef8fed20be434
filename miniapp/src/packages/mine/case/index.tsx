import { useEffect } from 'react'
import { api } from '../../../api.ts'
import { caseOnScreen } from '../../../case-on-screen.ts'
import { useLoad } from '../../../load.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { CaseView } from '../../../ui/case-view.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { CasePhotos } from './case-photos.tsx'
import { NextSteps } from './next-steps.tsx'

export default () => {
  const { caseNo = '' } = useQuery()
  const { load, retry, reload } = useLoad(caseNo, () => api('GET /cases/:caseNo', { params: { caseNo } }))
  useEffect(() => {
    if (load.status === 'ready') caseOnScreen.set({ kase: load.data, queryCode: null })
  }, [load])
  return (
    <Page title='办理进度'>
      <Loadable load={load} onRetry={retry}>
        {(kase) => (
          <CaseView
            kase={kase} actions={<NextSteps kase={kase} onDone={() => void reload()} />}
            photos={<CasePhotos caseNo={caseNo} fileIds={kase.files.map(({ fileId }) => fileId)} />}
          />
        )}
      </Loadable>
    </Page>
  )
}
