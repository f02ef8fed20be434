import { useState } from 'react'
import { BigButton } from '../../../ui/big-button.tsx'
import type { Ask } from '../ask.ts'
import { WaitSheet } from './wait-sheet.tsx'

/** Waits for one day that is full. */
export const WaitButton = ({ ask, day }: { ask: Ask, day: string }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <BigButton onClick={() => setOpen(true)}>候补：有人退号告诉我</BigButton>
      {open ? <WaitSheet ask={ask} days={[day]} span={{ from: day, until: day }} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
