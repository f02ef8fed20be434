import { Checkbox } from 'antd'

type TicksProps<V extends string> = { words: Readonly<Record<V, string>>, chosen: readonly V[], onChange: (chosen: V[]) => void }

/** Any of a few, all in sight. */
export const Ticks = <V extends string>({ words, chosen, onChange }: TicksProps<V>) => (
  <Checkbox.Group
    className='choice-stacked' value={[...chosen]} onChange={(values) => onChange(values as V[])}
    options={Object.entries<string>(words).map(([value, label]) => ({ value, label }))}
  />
)
