import { Notice } from '../../../../ui/notice.tsx'
import type { Preview } from '../../api/preview-publication.ts'
import { isOfContent } from './clue-list.tsx'

type Clues = Preview['clues']

const Notes = ({ lead, clues }: { lead: string, clues: Clues }) => clues.length === 0 ? null : (
  <Notice tone='warn'>
    <p>{lead}</p>
    <ul>{clues.map(({ kind, field, start, words, question }) => <li key={`${kind}${field}${start}${words}`}><mark>{words}</mark> {question}</li>)}</ul>
  </Notice>
)

/** The same for whoever prepares: to reword now what the second person would have to ask about. */
export const ClueNotes = ({ clues }: { clues: Clues }) => (
  <>
    <Notes lead='遮盖以后，邻居还可能从这些地方认出人，能概括的请先改写：' clues={clues.filter((clue) => !isOfContent(clue))} />
    <Notes lead='微信内容检查有提醒，公开稿里能改写的请先改写：' clues={clues.filter(isOfContent)} />
  </>
)
