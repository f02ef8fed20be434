import { countedAnswers } from '@minsheng/domain/guides/choose-papers.ts'
import { api } from '../../../api.ts'
import { myTownship } from '../../../my-township.ts'
import { go } from '../../../platform/navigate.ts'
import { asProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { ensureSignedIn } from '../../../session.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { MyTownshipField } from '../../../ui/my-township-field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { PrivacyWhenWanted } from '../../../ui/privacy-gate.tsx'
import { useBusy } from '../../../use-busy.ts'
import type { Kept } from '../kept-answers.ts'
import { canSend } from '../precheck-words.ts'
import type { Guide } from '../words.ts'

type Saved = Awaited<ReturnType<typeof put>>

// The list on the server wins when it is newer: it is fetched and saved over, because the answers here are what the person sees now.
const put = async (guide: Guide, kept: Kept) => {
  const answered = Object.fromEntries(Object.entries(countedAnswers(guide.questions, kept.answered)).map(([question, answers]) => [question, [...answers]]))
  const body = { guideId: guide.id, townshipCode: myTownship.get(), answered, ticked: kept.ticked, whom: null }
  const params = { checklistId: kept.checklistId }
  try {
    return await api('PUT /checklists/:checklistId', { params, body })
  } catch (error) {
    if (asProblem(error).status !== 409) throw error
    const { version, whom } = await api('GET /checklists/:checklistId', { params })
    return api('PUT /checklists/:checklistId', { params, body: { ...body, whom, version } })
  }
}

const useSave = (guide: Guide, kept: Kept) => {
  const { busy, problem, run } = useBusy()
  const save = (then: (saved: Saved) => void) => run(async () => {
    await ensureSignedIn()
    then(await put(guide, kept))
  })
  return { busy, problem, save }
}

type KeepProps = ReturnType<typeof useSave> & { whenAgreed: (act: () => void) => void }

const Keep = ({ busy, problem, save, whenAgreed }: KeepProps) => (
  <Box className='stack-tight'>
    <NotSent problem={problem} kept={false} />
    <BigButton busy={busy && '正在保存…'} onClick={() => whenAgreed(() => save((saved) => go(canSend(saved) ? routes.precheck : routes.checklist, { id: saved.checklistId })))}>交给我们先看看</BigButton>
    <Box className='small quiet'>把材料拍照交上来，我们先看齐不齐，免得您白跑一趟。</Box>
    <BigButton look='second' busy={busy && '正在保存…'} onClick={() => whenAgreed(() => save(({ checklistId }) => go(routes.checklist, { id: checklistId })))}>保存到我的清单</BigButton>
  </Box>
)

/** Keeps the list under one's name; only now is it asked who that is, and told what is done with it. Whom the papers go to hangs on the township. */
export const Save = ({ guide, kept }: { guide: Guide, kept: Kept }) => {
  const saving = useSave(guide, kept)
  return (
    <Box className='stack'>
      {guide.acceptedAt === 'unit' ? null : <MyTownshipField unknown='选了，就由您乡镇的民政所先看材料' />}
      <PrivacyWhenWanted>{(whenAgreed) => <Keep {...saving} whenAgreed={whenAgreed} />}</PrivacyWhenWanted>
    </Box>
  )
}
