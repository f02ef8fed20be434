import { go } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { signedIn, signOut } from '../../../session.ts'
import { elder, setElder } from '../../../settings.ts'
import { useStore } from '../../../store.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Page } from '../../../ui/page.tsx'
import { PhoneCard } from './phone-card.tsx'

const looks = [
  { value: 'standard', word: '标准版' },
  { value: 'elder', word: '长辈版', hint: '字大、按钮大、一行一件事' }
] as const

const leave = async () => {
  await signOut()
  tell('已退出登录')
}

const SignOut = () => (
  <Card title='登录'>
    <Box>您已用微信登录。手机借给别人用之前，可以先退出。草稿还会留在手机里。</Box>
    <BigButton look='second' onClick={() => void leave()}>退出登录</BigButton>
  </Card>
)

export default () => {
  const isElder = useStore(elder)
  const isIn = useStore(signedIn)
  return (
    <Page title='设置'>
      <Card>
        <ChoiceList id='look' label='字的大小' choices={looks} value={isElder ? 'elder' : 'standard'} onChange={(look) => setElder(look === 'elder')} />
      </Card>
      <Cells>
        <Cell title='隐私说明' note='收什么、为什么、存多久、谁能看、怎么收回' onClick={() => go(routes.privacy)} />
        <Cell title='我的信息' note='复制、更正、删除、注销' onClick={() => go(routes.kept)} />
      </Cells>
      {isIn ? <PhoneCard /> : null}
      {isIn ? <SignOut /> : null}
    </Page>
  )
}
