import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { columnWords } from '../../../column-words.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useShare } from '../../../platform/share.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { GonePage } from '../../../ui/gone-page.tsx'
import { LargePrint } from '../../../ui/large-print.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { Rich } from '../../../ui/rich.tsx'
import { Files } from './files.tsx'

type Article = Output<'GET /articles/:key'>

const plainWords = (html: string) => html.replace(/<\/(?:p|h2|h3|li|tr)>/g, '\n').replace(/<[^>]*>/g, ' ').replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

const Full = ({ article }: { article: Article }) => (
  <Box className='stack'>
    <Box>
      <Heading level={2} className='heading'>{article.title}</Heading>
      <Facts facts={[article.unitName, dayWords(article.publishedOn), article.from ? `来源：${article.from}` : null]} />
    </Box>
    {article.correction ? <Notice kind='warn'>已于{dayWords(article.correction.on)}更正：{article.correction.reason}</Notice> : null}
    <ReadAloud words={() => `${article.title}。\n${plainWords(article.html)}`} />
    <Card><Rich html={article.html} /></Card>
    <Files files={article.files} />
    {article.cites.length ? <Card title='依据'>{article.cites.map(({ law, article: place, docNo }) => <Box key={`${law}${place}`}>《{law}》{place ?? ''}{docNo ? `（${docNo}）` : ''}</Box>)}</Card> : null}
    <LargePrint path={`/lanmu/${article.column}/${article.key}.pdf`} name={article.title} />
    <Box className='small quiet'>第 {article.version} 版</Box>
  </Box>
)

export default () => {
  const { key = '' } = useQuery()
  const { load, retry } = useLoad(key, () => api('GET /articles/:key', { params: { key } }))
  const article = load.status === 'ready' ? load.data : null
  useShare(article?.title ?? '政务公开', `${routes.article}?key=${key}`)
  const gone = load.status === 'failed' && load.problem.status === 410 ? load.problem : null
  return (
    <Page title={article ? columnWords[article.column] : '政务公开'}>
      {gone ? <GonePage problem={gone} what='这篇文章' /> : <Loadable load={load} onRetry={retry}>{(ready) => <Full article={ready} />}</Loadable>}
    </Page>
  )
}
