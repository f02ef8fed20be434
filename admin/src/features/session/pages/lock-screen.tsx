import { Button } from 'antd'
import { type LockReason, type Staff, signOut } from '../../../lib/session.ts'
import { SignInForm } from '../components/sign-in-form.tsx'
import '../session.css'

const explanations: Record<LockReason, string> = {
  idle: '十分钟没有动静，页面已盖住。登录后接着办，写了一半的还在。',
  expired: '登录时间到了。登录后接着办，写了一半的还在。',
  switch: '请下一位同志登录。页面停在原处；上一位写了一半的内容，只有本人登录才看得到。'
}

/** Lies over the page without losing it. */
export const LockScreen = ({ staff, reason }: { staff: Staff, reason: LockReason }) => (
  <div className='sign-in lock-screen' role='dialog' aria-modal='true' aria-labelledby='lock-title'>
    <div className='sign-in-card'>
      <h1 id='lock-title'>{reason === 'switch' ? '切换用户' : `${staff.name}，请重新登录`}</h1>
      <p>{explanations[reason]}</p>
      <SignInForm key={reason} login={reason === 'switch' ? '' : staff.login} />
      <Button type='link' onClick={() => void signOut()}>离开这一页</Button>
    </div>
  </div>
)
