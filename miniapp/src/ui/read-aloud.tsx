import { useEffect, useState } from 'react'
import { useHidden } from '../platform/page-life.ts'
import { canReadAloud, readAloud, stopReading } from '../platform/read-aloud.ts'
import { Tap } from './base.tsx'

/** Reads a page to whoever cannot or would rather not read; nothing where the phone has no voice to lend. */
export const ReadAloud = ({ words }: { words: () => string }) => {
  const [reading, setReading] = useState(false)
  useHidden(() => {
    stopReading()
    setReading(false)
  })
  useEffect(() => stopReading, [])
  if (!canReadAloud) return null
  const toggle = () => {
    if (reading) stopReading()
    else readAloud(words(), () => setReading(false))
    setReading(!reading)
  }
  return <Tap className='link-tap' onClick={toggle}>{reading ? '不念了' : '念给我听'}</Tap>
}
