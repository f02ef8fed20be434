import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { askIn, askedOf } from '../ask.ts'
import { ChooseDay } from './choose-day.tsx'

export default () => {
  const ask = askIn(useQuery())
  const { scheduleId, guideId, appliedOn } = ask
  const { load, retry } = useLoad(`${scheduleId} ${guideId} ${appliedOn}`, () => api('GET /schedules/:scheduleId/days', { params: { scheduleId }, querystring: askedOf(ask) }))
  return <Page title='选一天'><Loadable load={load} onRetry={retry}>{(page) => <ChooseDay page={page} ask={ask} />}</Loadable></Page>
}
