import { go, goTab } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Page } from '../../../ui/page.tsx'

/** Where an address leads that is none of ours. */
export default () => (
  <Page title='没有这个页面'>
    <Empty words='地址可能写错了，或者这一页已经不在了。请从下面进去。'>
      <BigButton onClick={() => goTab(routes.home)}>回到首页</BigButton>
      <BigButton look='second' onClick={() => go(routes.lookup)}>凭编号查进度</BigButton>
      <BigButton look='second' onClick={() => goTab(routes.answers)}>看公开答复</BigButton>
    </Empty>
  </Page>
)
