import { Children, type ReactNode } from 'react'
import { Box, List, ListItem, Tap, Words } from './base.tsx'
import { Icon } from './icon.tsx'

type CellProps = { title: ReactNode, note?: ReactNode, end?: string, onClick: () => void }

/** One line that opens a page. */
export const Cell = ({ title, note, end, onClick }: CellProps) => (
  <Tap className='cell' onClick={onClick}>
    <Box className='grow'>
      <Words className='block strong'>{title}</Words>
      {note ? <Box className='small quiet'>{note}</Box> : null}
    </Box>
    {end ? <Words className='cell-end'>{end}</Words> : null}
    <Icon name='next' />
  </Tap>
)

export const Cells = ({ children }: { children: ReactNode }) => (
  <List className='cells plain-list'>
    {Children.map(children, (child) => child ? <ListItem className='cell-line'>{child}</ListItem> : null)}
  </List>
)
