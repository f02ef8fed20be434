import { useRef, useState } from 'react'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { BookIt } from '../book-it.tsx'
import { ChosenPapers } from '../chosen-papers.tsx'
import { PaperButtons } from '../paper-buttons.tsx'
import { canSend, type Checklist } from '../precheck-words.ts'
import { Delete } from './delete.tsx'
import { inTurn } from './in-turn.ts'
import { PrecheckCard } from './precheck-card.tsx'
import { Trips } from './trips.tsx'

type Change = (list: Checklist) => void

// Ticked on the phone at once, and then by the server; another device may have been quicker.
const useTicks = (list: Checklist, onChange: Change, reload: () => void) => {
  const [ticked, setTicked] = useState(list.ticked)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  // What the server answered last: the next tick goes with its version, drawn or not.
  const latest = useRef(list)
  const [save] = useState(() => inTurn(async (next: string[]) => {
    const { checklistId, guideId, townshipCode, answered, whom, version } = latest.current
    latest.current = await api('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId, townshipCode, answered, ticked: next, whom, version } })
    onChange(latest.current)
  }))
  const tick = async (next: string[]) => {
    setTicked(next)
    setProblem(null)
    try {
      await save(next)
    } catch (error) {
      setTicked(latest.current.ticked)
      setProblem(asProblem(error))
      if (asProblem(error).status === 409) reload()
    }
  }
  return { ticked, problem, tick }
}

const Full = ({ list, onChange, reload }: { list: Checklist, onChange: Change, reload: () => void }) => {
  const { ticked, problem, tick } = useTicks(list, onChange, reload)
  return (
    <Box className='stack'>
      <Box>
        <Heading level={2} className='heading'>{list.guideName}</Heading>
        <Facts facts={[list.whom ? `给${list.whom}办` : null, list.townshipName]} />
      </Box>
      {list.guideChanged ? <Notice kind='warn'>指南更新过，要带的可能变了。下面已经按新的列出，请再看一遍。</Notice> : null}
      {list.precheck ? <PrecheckCard list={list} precheck={list.precheck} onChange={onChange} /> : null}
      {canSend(list) ? <BigButton onClick={() => go(routes.precheck, { id: list.checklistId })}>{list.precheck ? '改好了，重新交' : '交给我们先看看'}</BigButton> : null}
      <NotSent problem={problem} kept={false} />
      <ChosenPapers choice={list} ticked={ticked} onTick={(next) => void tick(next)} />
      <Trips list={list} onChange={onChange} />
      <Box className='stack-tight not-printed'>
        <BookIt guideId={list.guideId} checklistId={list.checklistId}>去预约</BookIt>
        <BigButton look='second' onClick={() => go(routes.guide, { id: list.guideId })}>看整份指南</BigButton>
        <BigButton look='second' onClick={() => go(routes.who, { guideId: list.guideId })}>找谁办</BigButton>
        <PaperButtons guideId={list.guideId} name={list.guideName} />
        <Delete list={list} />
      </Box>
    </Box>
  )
}

// What an action answered is newer than what was loaded, until the page is shown again.
const Changing = ({ loaded, reload }: { loaded: Checklist, reload: () => void }) => {
  const [list, setList] = useState(loaded)
  return <Full list={list} onChange={setList} reload={reload} />
}

export default () => {
  const { id = '' } = useQuery()
  const { load, retry, reload } = useLoad(id, () => api('GET /checklists/:checklistId', { params: { checklistId: id } }))
  return (
    <Page title='材料清单'>
      <Loadable load={load} onRetry={retry}>{(loaded) => <Changing key={`${loaded.version}-${loaded.precheck?.status}`} loaded={loaded} reload={() => void reload()} />}</Loadable>
    </Page>
  )
}
