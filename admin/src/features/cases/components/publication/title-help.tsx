import { Button } from 'antd'
import { Notice } from '../../../../ui/notice.tsx'
import type { PublicCopy } from '../public-draft.ts'
import { proposeTitle, titleFault } from '../public-title.ts'

const words = {
  person: '标题里有本人的情况。请另写一个短标题，只写什么事，不写人、电话、住址。改好才能定稿。',
  sentence: '标题就是群众说的第一句话。请另写一个短标题，只写什么事，好让别人一眼看懂。'
} as const

/** The title of a case is how its citizen began to speak: what the public reads is better said by whoever prepares it. */
export const TitleHelp = ({ copy, onTake }: { copy: PublicCopy, onTake: (title: string) => void }) => {
  const fault = titleFault(copy.title, copy.question, copy.parties)
  const proposed = proposeTitle(copy.question, copy.parties)
  if (fault === null) return null
  return (
    <Notice tone={fault === 'person' ? 'danger' : 'warn'} alert={fault === 'person'}>
      <p>{words[fault]}</p>
      {proposed && proposed !== copy.title && <Button onClick={() => onTake(proposed)}>改用“{proposed}”</Button>}
    </Notice>
  )
}
