import { useMutation, useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDeed, visitKeys } from '../../../lib/deed.ts'

export type Desk = Output<'GET /staff/bookings/:bookingId'>
export type Arrived = Output<'POST /staff/bookings/:bookingId/check-in'>
export type NewBooking = Input<'PUT /staff/bookings/:bookingId'>['body']

export const useBooking = (bookingId: string) => useQuery({ queryKey: ['booking', bookingId], queryFn: ({ signal }) => call('GET /staff/bookings/:bookingId', { params: { bookingId } }, signal) })

export const useBookingByCode = (code: string) => useQuery({ queryKey: ['booking-code', code], retry: false, gcTime: 0, queryFn: ({ signal }) => call('GET /staff/booking-codes/:code', { params: { code } }, signal) })

/** Whole names and numbers; who looked is written down. */
export const useReveal = (bookingId: string) => useMutation({ gcTime: 0, mutationFn: () => call('POST /staff/bookings/:bookingId/people', { params: { bookingId } }) })

export const useCheckIn = (bookingId: string) => useDeed(visitKeys, () => call('POST /staff/bookings/:bookingId/check-in', { params: { bookingId } }))

export const useChangeTime = (bookingId: string) => useDeed(visitKeys, (body: Input<'POST /staff/bookings/:bookingId/change'>['body']) => call('POST /staff/bookings/:bookingId/change', { params: { bookingId }, body }))

export const useCancel = (bookingId: string) => useDeed(visitKeys, (body: Input<'POST /staff/bookings/:bookingId/cancel'>['body']) => call('POST /staff/bookings/:bookingId/cancel', { params: { bookingId }, body }))

export const useAnswerExcuse = (bookingId: string) => useDeed(visitKeys, (body: Input<'POST /staff/bookings/:bookingId/excuse'>['body']) => call('POST /staff/bookings/:bookingId/excuse', { params: { bookingId }, body }))

export const useRegisterBooking = () => useDeed(visitKeys, ({ bookingId, body }: { bookingId: string, body: NewBooking }) => call('PUT /staff/bookings/:bookingId', { params: { bookingId }, body }))
