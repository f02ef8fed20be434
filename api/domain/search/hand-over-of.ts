import { outsideHandOvers, type OutsideHandOver } from '../guides/hand-overs.ts'

const said = outsideHandOvers.flatMap((handOver) => handOver.words.map((word) => ({ word, handOver }))).toSorted((a, b) => b.word.length - a.word.length)

/** What a question asks that another department does now, by the longest of its everyday words; null when it asks none of it. */
export const handOverOf = (question: string): OutsideHandOver | null => said.find(({ word }) => question.includes(word))?.handOver ?? null

/** One sentence that sends people there at once. */
export const tellHandOver = ({ matter, text }: OutsideHandOver): string => `“${matter}”现在不归民政局办。${text}`
