import { Link } from 'react-router'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'

export const NotFoundPage = () => (
  <Page title='没有这一页'><Empty title='地址可能写错了'><Link to='/'>回到首页</Link></Empty></Page>
)
