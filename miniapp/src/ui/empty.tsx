import type { ReactNode } from 'react'
import { Box } from './base.tsx'
import { Icon, type IconName } from './icon.tsx'

/** Nothing here: says why, and what to do. */
export const Empty = ({ icon = 'doc', words, children }: { icon?: IconName, words: string, children?: ReactNode }) => (
  <Box className='empty'>
    <Box className='empty-icon'><Icon name={icon} /></Box>
    <Box>{words}</Box>
    {children}
  </Box>
)
