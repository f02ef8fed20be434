import { Button } from 'antd'
import { signOut, useStaff } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import { PasswordForm } from '../components/password-form.tsx'

export const AccountPage = () => {
  const staff = useStaff()
  return (
    <Page title='我的账号' aside={<Button onClick={() => void signOut()}>退出登录</Button>}>
      <div className='stack' style={{ maxWidth: 560 }}>
        <section className='card' aria-label='我是谁'>
          <dl className='facts'>
            <dt>姓名</dt><dd>{staff.name}</dd>
            <dt>账号</dt><dd className='mono'>{staff.login}</dd>
            <dt>单位</dt><dd>{staff.unitName}</dd>
            <dt>角色</dt><dd>{staff.roleNames.join('、')}</dd>
          </dl>
        </section>
        <PasswordForm />
      </div>
    </Page>
  )
}
