import type { ReactNode } from 'react'
import { Box } from './base.tsx'
import { Icon, type IconName } from './icon.tsx'

type NoticeProps = { kind: 'info' | 'warn' | 'danger', icon?: IconName, children: ReactNode, urgent?: boolean }

/** Something the person must know now; `urgent` ones are read out at once. */
export const Notice = ({ kind, icon, children, urgent = false }: NoticeProps) => (
  <Box className={`notice notice-${kind}`} aria={urgent ? { role: 'alert' } : { role: 'status' }}>
    <Icon name={icon ?? (kind === 'info' ? 'check' : 'warn')} />
    <Box className='grow'>{children}</Box>
  </Box>
)
