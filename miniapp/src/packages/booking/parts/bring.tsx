import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import { api } from '../../../api.ts'
import type { Booking } from '../../../booking/words.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box, Tap } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
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

/** Exactly what to bring, so that one journey is enough. */
export const Bring = ({ booking: { guideId, checklistId } }: { booking: Pick<Booking, 'guideId' | 'checklistId'> }) => {
  const { load } = useLoad(`${guideId} ${checklistId}`, () => papersFor({ guideId, checklistId }))
  const open = () => checklistId ? go(routes.checklist, { id: checklistId }) : go(routes.papers, { id: guideId })
  return (
    <Card title='要带什么'>
      {load.status === 'ready' ? (load.data.papers.length ? <PaperList papers={load.data.papers} /> : <Box>{load.data.isWhole ? '什么都不用带，人来就行。' : '要带的看各人情况。'}</Box>) : null}
      {load.status === 'ready' && !load.data.isWhole ? <Box className='quiet'>这些人人都要带。您的情况还要带什么，回答几句就知道。</Box> : null}
      <Tap className='link-tap' onClick={open}>{load.status === 'ready' && load.data.isWhole ? '打开清单，一样一样对' : '看看我要带什么'}</Tap>
    </Card>
  )
}
