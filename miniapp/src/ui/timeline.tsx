import { instantWords } from '../dates.ts'
import { Facts } from './facts.tsx'
import { Box, List, ListItem } from './base.tsx'

export type TimelineStep = { at: string, step: string, by: string | null, text: string | null }

/** What was done, when and by whom; the last step is the newest. */
export const Timeline = ({ steps }: { steps: readonly TimelineStep[] }) => (
  <List className='plain-list'>
    {steps.map(({ at, step, by, text }, index) => (
      <ListItem key={`${at}${step}`} className={index === steps.length - 1 ? 'timeline-step timeline-last' : 'timeline-step'}>
        <Box className='strong'>{step}</Box>
        <Facts facts={[instantWords(at), by]} />
        {text ? <Box className='said'>{text}</Box> : null}
      </ListItem>
    ))}
  </List>
)
