import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Counter, type Queue, useSaveCounter } from '../api/queue.ts'

type CounterFormProps = { counter: Pick<Counter, 'counterId' | 'name' | 'guideIds' | 'active'>, items: Queue['items'] }

/** One counter: its name, what it takes, whether it is open. */
export const CounterForm = ({ counter: { counterId, ...saved }, items }: CounterFormProps) => {
  const [name, setName] = useState(saved.name)
  const [guideIds, setGuideIds] = useState<readonly string[]>(saved.guideIds)
  const [active, setActive] = useState(saved.active)
  const { mutate, isPending, error } = useSaveCounter()
  const toggle = (id: string) => setGuideIds(guideIds.includes(id) ? guideIds.filter((each) => each !== id) : [...guideIds, id])
  const save = () => mutate({ counterId, body: { name: name.trim(), guideIds: [...guideIds], active } }, { onSuccess: () => say(`${name.trim()}存好了。`) })
  return (
    <li className='card stack-tight'>
      <LineField label='窗口叫什么' max={limits.personName} value={name} onChange={setName} />
      <FieldGroup label='办哪些事（都不勾就是都办）'>
        <div className='paper-choice'>{items.map(({ guideId, name: item }) => <Checkbox key={guideId} checked={guideIds.includes(guideId)} onChange={() => toggle(guideId)}>{item}</Checkbox>)}</div>
      </FieldGroup>
      <div><Checkbox checked={active} onChange={(event) => setActive(event.target.checked)}>开着，可以叫号</Checkbox></div>
      {error && <ProblemNote error={error} />}
      <div><Button type='primary' loading={isPending} disabled={name.trim() === ''} onClick={save}>保存</Button></div>
    </li>
  )
}
