import { day } from '../calendar/day.ts'
import type { RehearsalLine } from './rehearsal.ts'

/** A line that can be tried, or the field that is wrong and what it should be. */
export type LineReading = { ok: true, line: RehearsalLine } | { ok: false, field: string, problem: string }

const wrong = (field: string, problem: string): LineReading => ({ ok: false, field, problem })

const dayIn = (value: unknown): string | null => {
  try {
    return typeof value === 'string' ? day(value) : null
  } catch {
    return null
  }
}

const record = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Reads one JSON line with `id`, `received` (YYYY-MM-DD), `channel` and `text`. Other fields are left aside; nothing throws. */
export const readLine = (json: string): LineReading => {
  const value = record(json)
  if (value === null) return wrong('整行', '不是一个 JSON 对象')
  const { id, received, channel, text } = value
  if ((typeof id !== 'string' || id === '') && typeof id !== 'number') return wrong('id', '要有编号（文字或数字）')
  const receivedOn = dayIn(received)
  if (receivedOn === null) return wrong('received', '要写成年-月-日，例如 2026-03-05')
  if (typeof channel !== 'string' || channel.trim() === '') return wrong('channel', '要写来件渠道，例如 miniapp、phone、红网')
  if (typeof text !== 'string' || text.trim() === '') return wrong('text', '要有来件原文')
  return { ok: true, line: { id: String(id), received: day(receivedOn), channel, text } }
}
