import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { callOpenly } from './api.ts'

export type Bookable = Output<'GET /bookable'>['items'][number]
export type PlaceChoice = Bookable['places'][number]
export type Days = Output<'GET /schedules/:scheduleId/days'>
export type DayLine = Days['days'][number]
export type SlotLine = Output<'GET /schedules/:scheduleId/days/:day'>['slots'][number]

/** What is asked for: an item at a place, and for 离婚证 the day of application, which decides when. */
export type Asked = { scheduleId: string, guideId: string, appliedOn: string | null }

const FRESH_MS = 30_000
const dated = ({ guideId, appliedOn }: Asked) => ({ guideId, ...appliedOn ? { appliedOn } : {} })

/** Everything hung under this key is what is free; after a refusal it is asked again. */
export const slotsKey = ['slots'] as const

/** What can be booked and where, as the public sees it. */
export const useBookable = () => useQuery({ queryKey: [...slotsKey, 'items'], queryFn: () => callOpenly('GET /bookable', { querystring: {} }) })

export const useDays = (asked: Asked) => useQuery({
  queryKey: [...slotsKey, 'days', asked], refetchInterval: FRESH_MS,
  queryFn: () => callOpenly('GET /schedules/:scheduleId/days', { params: { scheduleId: asked.scheduleId }, querystring: dated(asked) })
})

export const useDaySlots = (asked: Asked, day: string) => useQuery({
  queryKey: [...slotsKey, 'day', asked, day], refetchInterval: FRESH_MS, enabled: day !== '',
  queryFn: () => callOpenly('GET /schedules/:scheduleId/days/:day', { params: { scheduleId: asked.scheduleId, day }, querystring: dated(asked) })
})
