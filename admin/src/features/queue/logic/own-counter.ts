import { useState } from 'react'

const KEY = 'minsheng:own-counter'

/** The counter this PC stands at: chosen once, kept in this browser whoever sits there. */
export const useOwnCounter = () => {
  const [counterId, setCounterId] = useState(() => localStorage.getItem(KEY) ?? '')
  const choose = (next: string) => {
    localStorage.setItem(KEY, next)
    setCounterId(next)
  }
  return [counterId, choose] as const
}
