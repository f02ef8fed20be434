import { askedQuestions, type PaperChoice } from '@minsheng/domain/guides/choose-papers.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { BookIt } from '../book-it.tsx'
import { ChosenPapers } from '../chosen-papers.tsx'
import type { Kept } from '../kept-answers.ts'
import { PaperButtons } from '../paper-buttons.tsx'
import { Lines } from '../paper-list.tsx'
import { PlaceCard } from '../place-card.tsx'
import { whereTitle, type Guide, type GuidePage } from '../words.ts'
import { Save } from './save.tsx'

// An answer alone says nothing: “都是；都能用”. It stands behind its question.
const answersIn = ({ questions }: Guide, answered: Kept['answered']) => askedQuestions(questions, answered).flatMap(({ id, text, answers }) => {
  const chosen = answers.filter((answer) => answered[id]?.includes(answer.id))
  return chosen.length ? [`${/[？?）]$/.test(text) ? text : `${text}：`}${chosen.map((answer) => answer.text).join('、')}`] : []
})

const Said = ({ guide, kept, onBack, onAnew }: { guide: Guide, kept: Kept, onBack: () => void, onAnew: () => void }) => {
  if (guide.questions.length === 0) return null
  return (
    <Box className='small quiet'>
      <Box>您的情况</Box>
      <Lines lines={answersIn(guide, kept.answered)} />
      <Box className='row not-printed'>
        <Tap className='link-tap' onClick={onBack}>改一改</Tap>
        <Tap className='link-tap' onClick={onAnew}>给另一个人看，从头来</Tap>
      </Box>
    </Box>
  )
}

type OutcomeProps = { page: GuidePage, choice: PaperChoice, kept: Kept, onTick: (ticked: string[]) => void, onBack: () => void, onAnew: () => void }

/** Exactly what this person needs, and the ways on from here. */
export const Outcome = ({ page, choice, kept, onTick, onBack, onAnew }: OutcomeProps) => {
  const { guide, where } = page
  return (
    <Box className='stack'>
      <Said guide={guide} kept={kept} onBack={onBack} onAnew={onAnew} />
      {choice.conditions.length ? <Card title='请先对一对条件'><Lines lines={choice.conditions} /></Card> : null}
      <ChosenPapers choice={choice} ticked={kept.ticked} onTick={onTick} />
      <Box className='stack not-printed'>
        <Save guide={guide} kept={kept} />
        {where[0] ? <PlaceCard where={where[0]} title={whereTitle(guide.acceptedAt, where[0].unitId)} /> : null}
        <BookIt guideId={guide.id}>带齐了，去预约</BookIt>
        <PaperButtons guideId={guide.id} name={guide.plainName} />
        <BigButton look='second' onClick={() => go(routes.guide, { id: guide.id })}>看整份指南</BigButton>
      </Box>
    </Box>
  )
}
