import { Box, Tap } from './base.tsx'

type Chip<V> = { value: V, word: string }

/** One of a few short words, side by side; the chosen one is filled and says so to a screen reader. */
export const Chips = <V extends string | null>({ label, chips, value, onChange }: { label: string, chips: readonly Chip<V>[], value: V, onChange: (value: V) => void }) => (
  <Box className='chips' aria={{ role: 'radiogroup', label }}>
    {chips.map((chip) => (
      <Tap key={String(chip.value)} className={chip.value === value ? 'chip chip-on' : 'chip'} aria={{ role: 'radio', checked: chip.value === value }} onClick={() => onChange(chip.value)}>{chip.word}</Tap>
    ))}
  </Box>
)
