import { api } from '../../../api.ts'
import { lawDayOf } from '../../../law-day.ts'
import { useLoad } from '../../../load.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { CorrectionForm } from './correction-form.tsx'

export default () => {
  const { caseNo = '' } = useQuery()
  // What is being written must not be drawn anew when somebody comes back from choosing a photo.
  const { load, retry } = useLoad(caseNo, () => api('GET /cases/:caseNo', { params: { caseNo } }), () => true)
  return (
    <Page title='补正'>
      <Loadable load={load} onRetry={retry}>
        {(kase) => {
          const list = kase.corrections.find(({ open }) => open)
          return list
            ? <CorrectionForm caseNo={caseNo} list={list} lawDay={lawDayOf(kase)} />
            : <Empty icon='check' words='现在没有要补的。还有要说的，可以写在“补充说明”里。'><BigButton onClick={() => goInstead(routes.myCase, { caseNo })}>看办理进度</BigButton></Empty>
        }}
      </Loadable>
    </Page>
  )
}
