import { Box, Tap, Words } from './base.tsx'
import { FieldError } from './field.tsx'

export type Choice<V> = { value: V, word: string, hint?: string }

type ChoiceListProps<V> = {
  id: string
  label: string
  hint?: string
  choices: readonly Choice<V>[]
  value: V | undefined
  onChange: (value: V) => void
  error?: string | undefined
  /** The sheet around it already says what is asked. */
  inSheet?: boolean
}

const Option = <V,>({ choice: { word, hint }, on, onClick }: { choice: Choice<V>, on: boolean, onClick: () => void }) => (
  <Tap className={on ? 'choice choice-on' : 'choice'} aria={{ role: 'radio', checked: on }} onClick={onClick}>
    <Box className='choice-mark' aria={{ hidden: true }} />
    <Box className='grow'>
      <Words className='block'>{word}</Words>
      {hint ? <Words className='block small quiet'>{hint}</Words> : null}
    </Box>
  </Tap>
)

/** One of several, all of them in sight. */
export const ChoiceList = <V extends string | number | null>({ id, label, hint, choices, value, onChange, error, inSheet = false }: ChoiceListProps<V>) => (
  <Box className='field'>
    {inSheet ? null : <Box className='field-label'>{label}</Box>}
    {hint ? <Box className='field-hint'>{hint}</Box> : null}
    <Box id={id} className='choices' aria={{ role: 'radiogroup', label }}>
      {choices.map((choice) => <Option key={String(choice.value)} choice={choice} on={choice.value === value} onClick={() => onChange(choice.value)} />)}
    </Box>
    <FieldError id={id} words={error} />
  </Box>
)
