import { api } from '../../../api.ts'
import { useWatch } from '../../../load.ts'
import { nextLookMs } from './wave-words.ts'

/** One's place in a release, looked at again as often as the server asks for. */
export const useWave = (waveId: string) =>
  // Once the turn has come nothing more is asked: choosing must not be disturbed.
  useWatch(waveId, () => api('GET /waves/:waveId', { params: { waveId } }), (place) => place.mayChoose ? null : nextLookMs(place))
