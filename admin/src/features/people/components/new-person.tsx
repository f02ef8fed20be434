import { Input, Modal } from 'antd'
import { useState } from 'react'
import { toProblem } from '../../../lib/problem.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { useCreatePerson } from '../api/change-people.ts'
import type { RoleChoice } from '../api/list-people.ts'
import { isComplete, PersonFields, type PersonValue } from './person-fields.tsx'
import { Secret } from './secret.tsx'

const LOGIN = /^[a-z][a-z0-9.-]{2,39}$/

type NewPersonProps = { roles: readonly RoleChoice[], onClose: () => void }

export const NewPerson = ({ roles, onClose }: NewPersonProps) => {
  const [login, setLogin] = useState('')
  const [value, setValue] = useState<PersonValue>({ name: '', unitId: '', roles: [] })
  const { mutate, isPending, error, data } = useCreatePerson()
  if (data) return <Secret who={`${data.person.name}（${data.person.login}）`} password={data.password} onClose={onClose} />
  const errors = error ? toProblem(error).fields : {}
  const loginError = login !== '' && !LOGIN.test(login) ? '小写字母开头，3 到 40 位，只用小写字母、数字、点和横线' : errors.login
  return (
    <Modal
      open title='新增人员' okText='新增' cancelText='先不' okButtonProps={{ disabled: !LOGIN.test(login) || !isComplete(value), loading: isPending }}
      onOk={() => mutate({ login, ...value, name: value.name.trim() })} onCancel={onClose}
    >
      <div className='stack'>
        <Field label='账号' hint='姓名拼音最好记，定了不能改。' error={loginError}>
          {(wiring) => <Input {...wiring} maxLength={40} autoCapitalize='none' autoComplete='off' spellCheck={false} value={login} onChange={(event) => setLogin(event.target.value)} />}
        </Field>
        <PersonFields value={value} roles={roles} errors={errors} onChange={setValue} />
        {error && <ProblemNote error={error} />}
      </div>
    </Modal>
  )
}
