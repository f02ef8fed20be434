import { useMutation, useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDeed, visitKeys } from '../../../lib/deed.ts'

export type ScheduleCard = Output<'GET /staff/schedules'>['items'][number]
export type ScheduleView = Output<'GET /staff/schedules/:scheduleId'>
export type ScheduleBody = Input<'PUT /staff/schedules/:scheduleId'>['body']['body']
export type Preview = Output<'POST /staff/schedules/:scheduleId/preview'>
export type Conflict = ScheduleView['conflicts'][number]
export type Wave = ScheduleView['waves'][number]
export type WaveBody = Input<'PUT /staff/schedules/:scheduleId/waves/:waveId'>['body']
export type MovesBody = Input<'POST /staff/schedules/:scheduleId/moves'>['body']

const scheduleKey = (scheduleId: string) => ['schedule', scheduleId] as const

export const useSchedules = () => useQuery({ queryKey: ['schedules'], queryFn: ({ signal }) => call('GET /staff/schedules', {}, signal) })
export const useSchedule = (scheduleId: string) => useQuery({ queryKey: scheduleKey(scheduleId), queryFn: ({ signal }) => call('GET /staff/schedules/:scheduleId', { params: { scheduleId } }, signal) })

/** Tries a change without saving anything. */
export const usePreview = (scheduleId: string) => useMutation({
  mutationFn: (body: Input<'POST /staff/schedules/:scheduleId/preview'>['body']) => call('POST /staff/schedules/:scheduleId/preview', { params: { scheduleId }, body })
})

const keysOf = (scheduleId: string) => [scheduleKey(scheduleId), ['schedules'], ...visitKeys]

export const useSave = (scheduleId: string) => useDeed(keysOf(scheduleId), (body: Input<'PUT /staff/schedules/:scheduleId'>['body']) => call('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body }))
export const usePause = (scheduleId: string) => useDeed(keysOf(scheduleId), (body: Input<'POST /staff/schedules/:scheduleId/pause'>['body']) => call('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body }))

export const useMoves = (scheduleId: string) => useDeed(keysOf(scheduleId), (body: MovesBody) => call('POST /staff/schedules/:scheduleId/moves', { params: { scheduleId }, body }))
export const useSaveWave = (scheduleId: string) => useDeed(keysOf(scheduleId), ({ waveId, body }: { waveId: string, body: WaveBody }) => call('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId }, body }))
export const useCancelWave = (scheduleId: string) => useDeed(keysOf(scheduleId), (waveId: string) => call('POST /staff/schedules/:scheduleId/waves/:waveId/cancel', { params: { scheduleId, waveId } }))
