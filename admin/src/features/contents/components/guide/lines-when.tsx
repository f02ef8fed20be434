import { limits } from '@minsheng/contract/limits.ts'
import { RowList } from '../../../../ui/row-list.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import type { Guide } from '../../logic/bodies.ts'
import type { Question } from '../../logic/when-words.ts'
import { WhenField } from '../when-field.tsx'

type Line = Guide['notes'][number]
type LinesWhenProps = { item: string, add: string, hint: string, lines: readonly Line[], questions: readonly Question[], onChange: (lines: Line[]) => void }

/** Sentences, each with the situations in which it holds. */
export const LinesWhen = ({ item, add, hint, lines, questions, onChange }: LinesWhenProps) => (
  <RowList item={item} add={add} hint={hint} rows={lines} most={limits.guideLines} blank={() => ({ text: '', when: [] })} onChange={onChange} nameOf={() => ''}>
    {(line, set, at) => (
      <>
        <TextField label={`${item} ${at + 1} 的字`} rows={2} max={limits.sentence} value={line.text} onChange={(text) => set({ ...line, text })} />
        <WhenField when={line.when} questions={questions} onChange={(when) => set({ ...line, when })} />
      </>
    )}
  </RowList>
)
