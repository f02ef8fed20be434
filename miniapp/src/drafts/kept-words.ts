import { useState } from 'react'
import { newId } from '../platform/new-id.ts'
import { readStored, removeStored, writeStored } from '../platform/storage.ts'
import { useBusy } from '../use-busy.ts'

type Kept = { text: string, recordId: string }

/**
 * Words being written for one purpose, kept on the phone until the server has said yes. The id is made with the words and
 * made anew when they change, so that a second tap sends the same record and changed words are never swallowed.
 */
export const useKeptWords = (key: string, send: (kept: Kept) => Promise<void>) => {
  const [kept, setKept] = useState<Kept>(() => readStored<Kept>(key) ?? { text: '', recordId: newId() })
  const [saved, setSaved] = useState(true)
  const { busy, problem, run } = useBusy(true)
  const write = (text: string) => {
    const next = { text, recordId: newId() }
    setKept(next)
    setSaved(writeStored(key, next))
  }
  const submit = () => run(async () => {
    await send(kept)
    removeStored(key)
  })
  return { text: kept.text, saved, busy, problem, write, submit }
}
