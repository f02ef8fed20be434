import { useState } from 'react'
import type { CaseType } from '@minsheng/contract/case-words.ts'
import { clientConfig } from '../../client-config.ts'
import { useLoad } from '../../load.ts'
import { Box, Tap, Words } from '../../ui/base.tsx'
import { ChoiceList, type Choice } from '../../ui/choice-list.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { caseTypeWords, solvedWords } from '../../words.ts'

type Solved = keyof typeof solvedWords
export type Filter = { type: CaseType | null, township: string | null, solved: Solved | null }
export const noFilter: Filter = { type: null, township: null, solved: null }

type PickProps<V extends string> = { id: string, label: string, all: string, choices: readonly Choice<V>[], value: V | null, onChange: (value: V | null) => void }

const Pick = <V extends string>({ id, label, all, choices, value, onChange }: PickProps<V>) => {
  const [open, setOpen] = useState(false)
  const options: Choice<V | null>[] = [{ value: null, word: all }, ...choices]
  const chosen = options.find((option) => option.value === value)?.word ?? all
  return (
    <>
      <Tap className='choice' aria={{ label: `${label}：${chosen}，点开选择` }} onClick={() => setOpen(true)}>
        <Words className='grow'>{chosen}</Words>
        <Icon name='next' />
      </Tap>
      <Sheet id={id} title={label} open={open} onClose={() => setOpen(false)}>
        <ChoiceList inSheet id={`${id}-list`} label={label} choices={options} value={value} onChange={(next) => { onChange(next); setOpen(false) }} />
      </Sheet>
    </>
  )
}

const judgements = Object.entries(solvedWords).map(([value, word]) => ({ value: value as Solved, word }))
const types = Object.entries(caseTypeWords).map(([value, { word }]) => ({ value: value as CaseType, word }))

/** Narrows the public answers to a kind, a township and what the asker said of it. */
export const Filters = ({ filter, onChange }: { filter: Filter, onChange: (filter: Filter) => void }) => {
  const { load } = useLoad('config', clientConfig)
  const townships = load.status === 'ready' ? load.data.townships.map(({ code, name }) => ({ value: code, word: name })) : []
  return (
    <Box className='two'>
      <Pick id='type-filter' label='按类型' all='全部类型' choices={types} value={filter.type} onChange={(type) => onChange({ ...filter, type })} />
      <Pick id='township-filter' label='按乡镇' all='全部乡镇' choices={townships} value={filter.township} onChange={(township) => onChange({ ...filter, township })} />
      <Pick id='solved-filter' label='按群众评价' all='不限评价' choices={judgements} value={filter.solved} onChange={(solved) => onChange({ ...filter, solved })} />
    </Box>
  )
}
