import type { ReactNode } from 'react'
import { useDialogFocus } from '../platform/dialog-focus.ts'
import { Box, Heading, Tap } from './base.tsx'
import { Icon } from './icon.tsx'

type SheetProps = { id: string, title: string, open: boolean, onClose: () => void, children: ReactNode }

/** A question or a list that comes up from the bottom and must be answered or closed. */
export const Sheet = ({ id, title, open, onClose, children }: SheetProps) => {
  useDialogFocus(id, open, onClose)
  if (!open) return null
  return (
    <Box className='sheet-shade'>
      <Box id={id} className='sheet' aria={{ role: 'dialog', label: title, modal: true }}>
        <Box className='row-apart'>
          <Heading level={2} className='heading grow'>{title}</Heading>
          <Tap onClick={onClose}><Icon name='close' />关闭</Tap>
        </Box>
        <Box className='sheet-body'>{children}</Box>
      </Box>
    </Box>
  )
}
