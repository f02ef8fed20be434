import { readStored, removeStored, writeStored } from '../platform/storage.ts'
import { keepable, keptOf, type Shelved } from './shelf-time.ts'

// One at a time: names and numbers lie on the phone only as long as they are needed.
const KEY = 'visit-form'

export const forgetForm = (): void => removeStored(KEY)

/** Keeps what was typed; `false` only when the phone is full. Nothing is kept of nobody, nor past its time. */
export const keepForm = <T>(account: string | null, until: number, form: T): boolean =>
  !keepable(account, until, Date.now()) || writeStored(KEY, { account, until, form })

/** What this account typed and still may use. What is past its time, or somebody else's, is removed. */
export const keptForm = <T>(account: string | null): T | null => {
  const form = keptOf(readStored<Partial<Shelved<T>>>(KEY), account, Date.now())
  if (form === null) forgetForm()
  return form
}

/** Removes what has lain here too long, whoever typed it. */
export const sweepForm = (): void => {
  const { until = 0 } = readStored<Partial<Shelved<unknown>>>(KEY) ?? {}
  if (until <= Date.now()) forgetForm()
}
