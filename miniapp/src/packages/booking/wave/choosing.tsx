import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { goTab } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { askIn, askedOf, type Ask } from '../ask.ts'
import { ChooseDay } from '../days/choose-day.tsx'
import { letInto } from '../days/day-rows.ts'
import type { WavePlace } from './wave-words.ts'

const Days = ({ ask, place: { waveId } }: { ask: Ask, place: WavePlace }) => {
  const { scheduleId } = ask
  const { load, retry } = useLoad(`${scheduleId} ${ask.guideId}`, () => api('GET /schedules/:scheduleId/days', { params: { scheduleId }, querystring: askedOf(ask) }))
  return <Loadable load={load} onRetry={retry}>{(page) => <ChooseDay page={letInto(page, waveId)} ask={ask} />}</Loadable>
}

/** The turn has come: the days stand right here. A link that does not say what for leads to choosing that first. */
export const Choosing = ({ place }: { place: WavePlace }) => {
  const ask = askIn(useQuery())
  return ask.scheduleId && ask.guideId ? <Days ask={ask} place={place} /> : <BigButton onClick={() => goTab(routes.booking)}>选要办的事</BigButton>
}
