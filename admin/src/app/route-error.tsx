import { Button } from 'antd'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

/** A screen that broke, or a part of the program that could not be fetched after an update. */
export const RouteError = () => (
  <Page title='这一页没有打开'>
    <Notice tone='danger' alert>
      <p>可能网络断了，也可能系统刚更新过。写了一半的内容存在这台电脑上。</p>
      <Button onClick={() => window.location.reload()}>重新打开这一页</Button>
    </Notice>
  </Page>
)
