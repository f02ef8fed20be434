import { Radio } from 'antd'

type ChoiceProps<V extends string> = { name: string, words: Readonly<Record<V, string>>, value: V | null, onChange: (value: V) => void, stacked?: boolean }

/** One of a few, all in sight. */
export const Choice = <V extends string>({ name, words, value, onChange, stacked = false }: ChoiceProps<V>) => (
  <Radio.Group
    className={stacked ? 'choice-stacked' : ''} name={name} value={value} onChange={(event) => onChange(event.target.value as V)}
    options={Object.entries<string>(words).map(([option, label]) => ({ value: option, label }))}
  />
)
