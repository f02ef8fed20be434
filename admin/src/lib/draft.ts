import { useCallback, useEffect, useRef, useState } from 'react'
import { useStaff } from './session.ts'

const PREFIX = 'minsheng:draft:'
const DAYS_MS = 14 * 24 * 3_600_000
const MINUTES_MS = 20 * 60_000

type Stored<T> = { at: number, value: T }

/** Where a draft is kept and for how long: `days` in this browser; `minutes` in this tab only, for what names a person and their identity number. */
export type Keeping = 'days' | 'minutes'
const storeOf = (keeping: Keeping): Storage => keeping === 'days' ? localStorage : sessionStorage
const lifeOf: Readonly<Record<Keeping, number>> = { days: DAYS_MS, minutes: MINUTES_MS }

const read = <T>(key: string, keeping: Keeping = 'days'): T | null => {
  const found = storeOf(keeping).getItem(key)
  if (!found) return null
  const { at, value } = JSON.parse(found) as Stored<T>
  return Date.now() - at < lifeOf[keeping] ? value : null
}

/** Throws away drafts nobody came back for: they hold people's affairs and must not stay on a shared PC. */
export const dropOldDrafts = () => {
  for (const keeping of ['days', 'minutes'] as const) {
    for (const key of Object.keys(storeOf(keeping)).filter((name) => name.startsWith(PREFIX))) {
      if (read(key, keeping) === null) storeOf(keeping).removeItem(key)
    }
  }
}

/** What this person has on this machine that the server may not have yet: names of drafts beginning with `prefix`, the newest first. */
export const keptDrafts = <T>(staffId: string, prefix: string): { name: string, at: number, value: T }[] => {
  const start = `${PREFIX}${staffId}:${prefix}`
  return Object.keys(localStorage).filter((key) => key.startsWith(start) && read(key) !== null)
    .map((key) => ({ name: key.slice(start.length), ...JSON.parse(localStorage.getItem(key) ?? '{}') as Stored<T> }))
    .sort((one, other) => other.at - one.at)
}

/**
 * What a person types, kept on this machine under their own name until the server has said yes (`clear`). `restored` says
 * that the value came from an earlier visit.
 */
export const useDraft = <T>(name: string, initial: T, keeping: Keeping = 'days') => {
  const { staffId } = useStaff()
  const key = `${PREFIX}${staffId}:${name}`
  const [found] = useState(() => read<T>(key, keeping))
  const [value, setValue] = useState<T>(found ?? initial)
  const touched = useRef(false)

  useEffect(() => {
    if (touched.current) storeOf(keeping).setItem(key, JSON.stringify({ at: Date.now(), value }))
  }, [key, keeping, value])

  const change = useCallback((next: T | ((before: T) => T)) => {
    touched.current = true
    setValue(next)
  }, [])
  const clear = useCallback(() => {
    touched.current = false
    storeOf(keeping).removeItem(key)
  }, [key, keeping])
  return { value, change, clear, restored: found !== null }
}
