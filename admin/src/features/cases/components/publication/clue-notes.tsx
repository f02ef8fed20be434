import { Notice } from '../../../../ui/notice.tsx'
import type { Preview } from '../../api/preview-publication.ts'

/** The same for whoever prepares: to reword now what the second person would have to ask about. */
export const ClueNotes = ({ clues }: { clues: Preview['clues'] }) => clues.length === 0 ? null : (
  <Notice tone='warn'>
    <p>遮盖以后，邻居还可能从这些地方认出人，能概括的请先改写：</p>
    <ul>{clues.map(({ kind, field, start, words, question }) => <li key={`${kind}${field}${start}`}><mark>{words}</mark> {question}</li>)}</ul>
  </Notice>
)
