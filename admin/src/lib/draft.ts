import { useCallback, useEffect, useRef, useState } from 'react'
import { useStaff } from './session.ts'

const PREFIX = 'minsheng:draft:'
const KEEP_MS = 14 * 24 * 3_600_000

type Stored<T> = { at: number, value: T }

const read = <T>(key: string): T | null => {
  const found = localStorage.getItem(key)
  if (!found) return null
  const { at, value } = JSON.parse(found) as Stored<T>
  return Date.now() - at < KEEP_MS ? value : null
}

/** Throws away drafts nobody came back for: they hold people's affairs and must not stay on a shared PC. */
export const dropOldDrafts = () => {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    if (read(key) === null) localStorage.removeItem(key)
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
export const useDraft = <T>(name: string, initial: T) => {
  const { staffId } = useStaff()
  const key = `${PREFIX}${staffId}:${name}`
  const [found] = useState(() => read<T>(key))
  const [value, setValue] = useState<T>(found ?? initial)
  const touched = useRef(false)

  useEffect(() => {
    if (touched.current) localStorage.setItem(key, JSON.stringify({ at: Date.now(), value }))
  }, [key, value])

  const change = useCallback((next: T | ((before: T) => T)) => {
    touched.current = true
    setValue(next)
  }, [])
  const clear = useCallback(() => {
    touched.current = false
    localStorage.removeItem(key)
  }, [key])
  return { value, change, clear, restored: found !== null }
}
