import type { Day } from '@minsheng/domain/calendar/day.ts'
import { neverConnected } from '../never-connected.ts'

/** One text or number of an error of an SDK. Both SDKs throw errors of their own shapes, and neither is to be handed on: they hold the address with the phone in it. */
export const fieldOf = (error: unknown, name: string): string | number | null => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : null
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** Whether nothing can have reached the provider. Tencent's SDK keeps only the message of the error beneath. */
export const neverLeft = (error: unknown): boolean =>
  neverConnected(`${fieldOf(error, 'code') ?? ''} ${fieldOf(error, 'message') ?? ''}`)

/** `20261123`, as both providers write a day. */
export const compactDay = (day: Day): string => day.replaceAll('-', '')

/** The parts of a configured address that the SDKs want apart. */
export const addressParts = (endpoint: string): { secure: boolean, host: string } => {
  const { protocol, host, pathname } = new URL(endpoint)
  if (!/^https?:$/.test(protocol) || pathname !== '/') throw new Error('the address of an SMS provider is https://host')
  return { secure: protocol === 'https:', host }
}

/** The instant of `2026-11-23 09:00:00`, which both providers write in China's time, or null. */
export const instantOf = (text: unknown): Date | null => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return null
  const at = new Date(`${text.replace(' ', 'T')}+08:00`)
  return Number.isNaN(at.getTime()) ? null : at
}
