import { useState } from 'react'
import { api } from '../../api.ts'
import { drafts } from '../../drafts/shelf.ts'
import { useLoad } from '../../load.ts'
import { go, goTab } from '../../platform/navigate.ts'
import { useShown } from '../../platform/page-life.ts'
import { routes } from '../../routes.ts'
import { signedIn } from '../../session.ts'
import { useStore } from '../../store.ts'
import { useUnsent } from '../../unsent/unsent.ts'
import { Cell, Cells } from '../../ui/cell.tsx'
import { Page } from '../../ui/page.tsx'
import { SignIn } from '../../ui/sign-in.tsx'

const unread = async () => signedIn.get() ? (await api('GET /notices', { querystring: { limit: 1 } })).unread : 0

export default () => {
  const isIn = useStore(signedIn)
  const [waiting, setWaiting] = useState(drafts().length)
  const unsent = useUnsent().deeds.length
  const { load } = useLoad(`unread-${isIn}`, unread)
  useShown(() => setWaiting(drafts().length))
  const news = load.status === 'ready' && load.data > 0 ? `${load.data} 条未读` : ''
  return (
    <Page title='我的' tab='我的'>
      {isIn ? null : <SignIn onSignedIn={() => undefined} />}
      <Cells>
        <Cell title='我的问政' note='看进度、看答复、评价' onClick={() => go(routes.myCases)} />
        <Cell title='我的预约' note='改时间、取消、候补' onClick={() => goTab(routes.booking)} />
        <Cell title='我的清单' note='保存过的材料清单、预审结果' onClick={() => go(routes.checklists)} />
        <Cell title='我填的表' note='填好的和没填完的' onClick={() => go(routes.filledForms)} />
        <Cell title='消息' end={news} onClick={() => go(routes.inbox)} />
        <Cell title='还没送到的' note='没有网络时提交的，有网时自动再送' end={unsent ? `${unsent} 件` : ''} onClick={() => go(routes.unsent)} />
        <Cell title='草稿' note='写好还没有提交成功的' end={waiting ? `${waiting} 份` : ''} onClick={() => go(routes.drafts)} />
        <Cell title='查进度' note='凭受理编号和查询码，不用登录' onClick={() => go(routes.lookup)} />
        <Cell title='常用信息' note='同意保存的姓名、电话、住址，填表时用' onClick={() => go(routes.details)} />
        <Cell title='替人办' note='帮家里人、邻居跟进，或看谁在替我办' onClick={() => go(routes.helped)} />
        <Cell title='我的信息' note='存了什么、复制、更正、删除、注销' onClick={() => go(routes.kept)} />
        <Cell title='设置' note='长辈版、隐私说明、退出登录' onClick={() => go(routes.settings)} />
      </Cells>
    </Page>
  )
}
