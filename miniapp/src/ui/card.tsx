import type { ReactNode } from 'react'
import { Box, Heading } from './base.tsx'

/** A group of things that belong together, with its name. */
export const Card = ({ title, children }: { title?: string, children: ReactNode }) => (
  <Box className='card'>
    <Box className='stack-tight'>
      {title ? <Heading level={2} className='heading'>{title}</Heading> : null}
      {children}
    </Box>
  </Box>
)
