import { Button } from 'antd'
import { Link } from 'react-router'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCheckLinks } from '../api/check-links.ts'
import '../contents.css'

/** Looks at every in-site link and attachment; addresses elsewhere are not visited from the server. */
export const LinksPage = () => {
  const { mutate, data, isPending, error } = useCheckLinks()
  return (
    <Page title='检查链接' aside={<Link to='/contents'>回到内容</Link>}>
      <p>检查全部公开内容里的站内链接和附件，断开的列出来。外面的网址不检查，请编辑时自己点开看看。</p>
      <div><Button type='primary' loading={isPending} onClick={() => mutate()}>开始检查</Button></div>
      {error && <ProblemNote error={error} />}
      {data && data.broken.length === 0 && <Notice tone='good' alert>看了 {data.looked} 处，没有断开的。</Notice>}
      {data && data.broken.length > 0 && (
        <div className='scroll-x'>
          <table className='plain-table stacking-table'>
            <caption className='sr-only'>断开的链接</caption>
            <thead><tr><th>在哪一条里</th><th>链接</th><th>为什么</th></tr></thead>
            <tbody>{data.broken.map(({ contentId, title, link, why }, index) => <tr key={index}><td><Link to={`/contents/${contentId}`}>{title}</Link></td><td className='mono small'>{link}</td><td>{why}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </Page>
  )
}
