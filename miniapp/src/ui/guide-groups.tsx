import { useState } from 'react'
import { Box, Tap, Words } from './base.tsx'
import { Cell, Cells } from './cell.tsx'

/** `note`: what is said under the name, else the official one. */
type Card = { guideId: string, group: string, name: string, plainName: string, note?: string }

const Group = ({ name, items, onOpen }: { name: string, items: readonly Card[], onOpen: (guideId: string) => void }) => {
  const [open, setOpen] = useState(false)
  return (
    <Box className='stack-tight'>
      <Tap className='choice' aria={{ expanded: open }} onClick={() => setOpen(!open)}>
        <Words className='grow strong'>{name}</Words>
        <Words className='quiet'>{open ? '收起' : `${items.length} 件事`}</Words>
      </Tap>
      {open ? <Cells>{items.map(({ guideId, plainName, name: official, note }) => <Cell key={guideId} title={plainName} note={note ?? (official === plainName ? undefined : official)} onClick={() => onOpen(guideId)} />)}</Cells> : null}
    </Box>
  )
}

/** Every matter under the heading people would look for it. */
export const GuideGroups = ({ items, onOpen }: { items: readonly Card[], onOpen: (guideId: string) => void }) => {
  const groups = [...new Set(items.map(({ group }) => group))]
  return <Box className='stack-tight'>{groups.map((group) => <Group key={group} name={group} items={items.filter((card) => card.group === group)} onOpen={onOpen} />)}</Box>
}
