import { Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { toProblem } from '../../../lib/problem.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useUpdatePerson } from '../api/change-people.ts'
import type { Person, RoleChoice } from '../api/list-people.ts'
import { isComplete, PersonFields, type PersonValue } from './person-fields.tsx'

type EditPersonProps = { person: Person, roles: readonly RoleChoice[], onClose: () => void }

export const EditPerson = ({ person, roles, onClose }: EditPersonProps) => {
  const { staffId } = person
  const [value, setValue] = useState<PersonValue>({ name: person.name, unitId: person.unitId, roles: [...person.roles] })
  const [active, setActive] = useState(person.active)
  const { mutate, isPending, error } = useUpdatePerson()
  const save = () => mutate({ params: { staffId }, body: { ...value, name: value.name.trim(), active } }, { onSuccess: () => { say('已保存。'); onClose() } })
  return (
    <Modal open title={`修改：${person.name}（${person.login}）`} okText='保存' cancelText='先不' okButtonProps={{ disabled: !isComplete(value), loading: isPending }} onOk={save} onCancel={onClose}>
      <div className='stack'>
        <PersonFields value={value} roles={roles} errors={error ? toProblem(error).fields : {}} onChange={setValue} />
        <Checkbox checked={active} onChange={(event) => setActive(event.target.checked)}>在用（去掉勾就停用：马上不能登录，办过的事照样留名）</Checkbox>
        {error && <ProblemNote error={error} />}
      </div>
    </Modal>
  )
}
