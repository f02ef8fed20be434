import { useTitle } from '../../../ui/page.tsx'
import { SignInForm } from '../components/sign-in-form.tsx'
import '../session.css'

export const SignInPage = () => {
  useTitle('登录')
  return (
    <main className='sign-in'>
      <div className='sign-in-card'>
        <p className='brand'>民声</p>
        <h1>工作人员登录</h1>
        <SignInForm />
        <p className='quiet small'>账号由本单位系统管理员开通。忘记密码请找管理员重置。</p>
      </div>
    </main>
  )
}
