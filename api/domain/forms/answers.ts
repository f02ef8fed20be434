import type { Filled, FilledRow } from './form.ts'

/** What was filled in as it travels: texts, choices and tables apart. */
export type Answers = { texts: Record<string, string>, choices: Record<string, string[]>, rows: Record<string, Record<string, string>[]> }

const isRows = (value: readonly string[] | readonly FilledRow[]): value is readonly FilledRow[] => typeof value[0] === 'object'

/** What was filled in, ready to travel. Undone by `joinAnswers`, but for lists with nothing in them. */
export const splitFilled = (filled: Filled): Answers => {
  const answers: Answers = { texts: {}, choices: {}, rows: {} }
  for (const [id, value] of Object.entries(filled)) {
    if (typeof value === 'string') answers.texts[id] = value
    else if (isRows(value)) answers.rows[id] = value.map((row) => ({ ...row }))
    else if (value.length > 0) answers.choices[id] = [...value]
  }
  return answers
}

/** What has travelled, by field again. */
export const joinAnswers = ({ texts, choices, rows }: Answers): Filled => ({ ...texts, ...choices, ...rows })
