import { hear, isLone, loneAfterMs, type Typed, wasBusy } from './scan.ts'

type Told = { press: (key: string) => void, scan: (code: string) => void }
type Clock = { now: () => number, later: (deed: () => void, ms: number) => number, forget: (timer: number | undefined) => void }

/** Listens to keys one by one and tells of lone keys and of whole codes. `key` answers whether the key ended a scan. Times are those of `event.timeStamp`. */
export const deskKeys = ({ press, scan }: Told, { now, later, forget }: Clock) => {
  let typed: Typed = { keys: '', at: 0 }
  let timer: number | undefined
  const wait = () => {
    const since = now()
    timer = later(() => {
      if (wasBusy(since, now())) return wait()
      if (!isLone(typed, now())) return
      const { keys } = typed
      typed = { keys: '', at: 0 }
      press(keys)
    }, loneAfterMs)
  }
  const key = (name: string, at: number): boolean => {
    const heard = hear(typed, name, at)
    typed = heard.typed
    forget(timer)
    if (heard.scanned === null) wait()
    else scan(heard.scanned)
    return heard.scanned !== null
  }
  return { key, stop: () => forget(timer) }
}
