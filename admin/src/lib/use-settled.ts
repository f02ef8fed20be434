import { useEffect, useState } from 'react'

/** What was typed once nothing more has been typed for a moment: for questions that go to the server. */
export const useSettled = <T,>(value: T, ms = 300): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
