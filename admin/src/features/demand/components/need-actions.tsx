import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { newClientId } from '../../../lib/client-id.ts'
import { useGuides } from '../../../lib/guides.ts'
import { useStaff } from '../../../lib/session.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Need, useSettleDemand } from '../api/get-demand.ts'

const SynonymForm = ({ need, pending, onAdd, onCancel }: { need: Need, pending: boolean, onAdd: (guideId: string) => void, onCancel: () => void }) => {
  const guides = useGuides()
  const [guideId, setGuideId] = useState(need.nearest?.guideId ?? '')
  return (
    <div className='stack-tight'>
      <Field label={`“${need.words}”说的是哪一件`}>
        {(wiring) => (
          <select {...wiring} className='native-select' value={guideId} onChange={(event) => setGuideId(event.target.value)}>
            <option value=''>请选择</option>
            {guides.map((guide) => <option key={guide.guideId} value={guide.guideId}>{guide.name}</option>)}
          </select>
        )}
      </Field>
      <div className='row'><Button type='primary' loading={pending} disabled={guideId === ''} onClick={() => onAdd(guideId)}>加进去</Button><Button onClick={onCancel}>先不</Button></div>
    </div>
  )
}

/** What is done about a need: written, named, or left. Whoever may not write sees how it was settled. */
export const NeedActions = ({ need }: { need: Need }) => {
  const mayEdit = useStaff().verbs.includes('content:edit')
  const navigate = useNavigate()
  const [naming, setNaming] = useState(false)
  const { mutate, isPending, error } = useSettleDemand()
  if (need.settled) return <span className='quiet'>{need.settled}</span>
  if (!mayEdit) return <span className='quiet'>还没有处理</span>
  const write = () => {
    const contentId = newClientId()
    mutate({ words: need.words, outcome: 'article', guideId: null, contentId }, { onSuccess: () => { say('草稿起好了，标题是群众的话。'); void navigate(`/contents/${contentId}`) } })
  }
  const name = (guideId: string) => mutate({ words: need.words, outcome: 'synonym', guideId, contentId: null }, { onSuccess: () => { setNaming(false); say('加进同义词草稿了。到“内容”的“我的草稿”里打开，交审核后才生效。') } })
  return (
    <div className='stack-tight'>
      {naming ? <SynonymForm need={need} pending={isPending} onAdd={name} onCancel={() => setNaming(false)} /> : (
        <div className='row'>
          <Button size='small' disabled={isPending} aria-label={`写一篇 ${need.words}`} onClick={write}>写一篇</Button>
          <Button size='small' disabled={isPending} aria-label={`加同义词 ${need.words}`} onClick={() => setNaming(true)}>加同义词</Button>
          <Button size='small' disabled={isPending} aria-label={`不用管 ${need.words}`} onClick={() => mutate({ words: need.words, outcome: 'nothing', guideId: null, contentId: null }, { onSuccess: () => say('记下了，不再提醒。') })}>不用管</Button>
        </div>
      )}
      {error && <ProblemNote error={error} />}
    </div>
  )
}
