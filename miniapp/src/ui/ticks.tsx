import type { ReactNode } from 'react'
import { Box, Tap, Words } from './base.tsx'

/** Something that is there or not there yet, with what belongs to it. */
export const Tick = ({ word, note, on, onClick }: { word: string, note?: ReactNode, on: boolean, onClick: () => void }) => (
  <Tap className={on ? 'choice choice-on' : 'choice'} aria={{ role: 'checkbox', checked: on }} onClick={onClick}>
    <Box className='choice-mark choice-square' aria={{ hidden: true }} />
    <Box className='grow'>
      <Words className='block'>{word}</Words>
      {note ? <Box className='small quiet'>{note}</Box> : null}
    </Box>
  </Tap>
)
