import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import { api } from '../../../api.ts'
import type { Booking } from '../../../booking/words.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { keptFor } from '../../guides/kept-answers.ts'
import { PaperList } from '../../guides/paper-list.tsx'
import type { Paper } from '../../guides/words.ts'

type Shown = Pick<Paper, 'id' | 'name' | 'form' | 'copies' | 'note' | 'formId'>
type Bringing = { papers: readonly Shown[], isWhole: boolean }

// One's own list says exactly what; else the answers given on this phone; else what everybody brings.
const papersFor = async ({ guideId, checklistId }: Pick<Booking, 'guideId' | 'checklistId'>): Promise<Bringing> => {
  if (checklistId) return { papers: (await api('GET /checklists/:checklistId', { params: { checklistId } })).bring, isWhole: true }
  const { guide } = await api('GET /guides/:guideId', { params: { guideId }, querystring: {} })
  const chosen = choosePapers(guide, keptFor(guideId).answered)
  return chosen.complete ? { papers: chosen.bring, isWhole: true } : { papers: guide.papers.filter(({ from, when }) => from === 'applicant' && when.length === 0), isWhole: false }
}

const Papers = ({ bringing: { papers, isWhole } }: { bringing: Bringing }) => {
  if (isWhole) return papers.length ? <PaperList papers={papers} /> : <Box>什么都不用带，人来就行。</Box>
  return papers.length
    ? <><PaperList papers={papers} /><Box>这些人人都要带，有的人还要带别的。</Box></>
    : <Box>要带的看各人情况。先弄清楚，免得白跑。</Box>
}

/** Exactly what to bring, so that one journey is enough. */
export const Bring = ({ booking: { guideId, checklistId } }: { booking: Pick<Booking, 'guideId' | 'checklistId'> }) => {
  const { load, retry } = useLoad(`${guideId} ${checklistId}`, () => papersFor({ guideId, checklistId }))
  const open = () => checklistId ? go(routes.checklist, { id: checklistId }) : go(routes.papers, { id: guideId })
  return (
    <Card title='要带什么'>
      <Loadable load={load} onRetry={retry}>{(bringing) => <Papers bringing={bringing} />}</Loadable>
      {load.status === 'ready' && load.data.isWhole ? <Tap className='link-tap' onClick={open}>打开清单，一样一样对</Tap> : <BigButton look='second' onClick={open}>回答几句，看看我要带什么</BigButton>}
    </Card>
  )
}
