import { useState } from 'react'
import { newId } from '../platform/new-id.ts'
import { readStored, removeStored, writeStored } from '../platform/storage.ts'
import { asProblem, type ApiProblem } from '../problem.ts'

type Kept = { text: string, recordId: string }

/**
 * Words being written for one purpose, kept on the phone until the server has said yes. The id is made with the words and
 * made anew when they change, so that a second tap sends the same record and changed words are never swallowed.
 */
export const useKeptWords = (key: string, send: (kept: Kept) => Promise<void>) => {
  const [kept, setKept] = useState<Kept>(() => readStored<Kept>(key) ?? { text: '', recordId: newId() })
  const [saved, setSaved] = useState(true)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const write = (text: string) => {
    const next = { text, recordId: newId() }
    setKept(next)
    setSaved(writeStored(key, next))
  }
  const submit = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await send(kept)
      removeStored(key)
    } catch (error) {
      setProblem(asProblem(error))
      setBusy(false)
    }
  }
  return { text: kept.text, saved, busy, problem, write, submit: () => void submit() }
}
