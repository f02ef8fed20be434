import { api } from '../../api.ts'
import { useLoad } from '../../load.ts'

/** Whether there are times to book now for one matter: only the schedules know. */
export const useBookable = (guideId: string) => useLoad(guideId, () => api('GET /bookable', { querystring: { guideId } })).load
