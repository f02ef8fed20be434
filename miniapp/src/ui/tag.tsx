import type { Tone } from '../words.ts'
import { Box } from './base.tsx'
import { Icon, type IconName } from './icon.tsx'

const icons: Record<Tone, IconName> = { wait: 'clock', going: 'going', good: 'check', stop: 'stop' }

/** A status: always a word and a sign, never colour alone. */
export const Tag = ({ tone, word }: { tone: Tone, word: string }) => (
  <Box className={`tag tone-${tone}`}><Icon name={icons[tone]} />{word}</Box>
)
