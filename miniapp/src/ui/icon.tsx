import { Box } from './base.tsx'

export type IconName = 'home' | 'guide' | 'chat' | 'calendar' | 'person' | 'check' | 'clock' | 'going' | 'stop' | 'warn' | 'back' | 'next' | 'search' | 'phone' | 'camera' | 'close' | 'bell' | 'doc' | 'pencil' | 'offline'

/** A picture beside a word, never instead of one. */
export const Icon = ({ name }: { name: IconName }) => <Box className={`icon icon-${name}`} aria={{ hidden: true }} />
