import { Button } from 'antd'
import { useState } from 'react'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useResetPassword, useResetTotp } from '../api/change-people.ts'
import type { Person, RoleChoice } from '../api/list-people.ts'
import { EditPerson } from './edit-person.tsx'
import { Secret } from './secret.tsx'

export const PersonActions = ({ person, roles }: { person: Person, roles: readonly RoleChoice[] }) => {
  const [editing, setEditing] = useState(false)
  const password = useResetPassword()
  const totp = useResetTotp()
  const { staffId, name } = person
  const error = password.error ?? totp.error
  return (
    <div className='row'>
      <Button onClick={() => setEditing(true)} aria-label={`修改${name}`}>修改</Button>
      <ConfirmButton primary={false} label='重置密码' title={`重置${name}的密码？`} confirm='重置密码' loading={password.isPending} onConfirm={() => password.mutate(staffId)}>
        <p>旧密码马上作废，新密码只显示一次。</p>
      </ConfirmButton>
      {person.totpEnrolled && (
        <ConfirmButton primary={false} label='解除口令' title={`解除${name}的动态口令？`} confirm='解除' loading={totp.isPending} onConfirm={() => totp.mutate(staffId, { onSuccess: () => say('已解除，本人下次登录时重新绑定。') })}>
          <p>本人换手机时用。下次登录要重新绑定。请先确认是本人提出的。</p>
        </ConfirmButton>
      )}
      {error && <ProblemNote error={error} />}
      {editing && <EditPerson person={person} roles={roles} onClose={() => setEditing(false)} />}
      {password.data && <Secret who={name} password={password.data.password} onClose={password.reset} />}
    </div>
  )
}
