import type { Output } from '@minsheng/contract/index.ts'
import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import { api } from '../../../api.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading, List, ListItem } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { GonePage } from '../../../ui/gone-page.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'
import { postingWords } from '../posting-words.ts'

type Posting = Output<'GET /postings/:key'>

const Household = ({ line: { name, familySize, amount } }: { line: Posting['lines'][number] }) => (
  <Box>
    {name ? <Box className='strong'>{name}</Box> : null}
    <Facts facts={[familySize === null ? null : name ? `${familySize} 口人` : `${familySize} 人`, amount === null ? null : `${inYuan(amount)} 元`]} />
  </Box>
)

const Full = ({ posting }: { posting: Posting }) => (
  <Box className='stack'>
    <Box>
      <Heading level={2} className='heading'>{posting.title}</Heading>
      <Facts facts={[postingWords[posting.category], posting.townshipName, posting.village, posting.unitName]} />
    </Box>
    <Notice kind='info' icon='calendar'>公示到{dayWords(posting.until)}为止，到期自动撤下。</Notice>
    <Box className='said'>{posting.intro}</Box>
    <Card title={`名单（${posting.lines.length}）`}>
      <List className='plain-list stack-tight'>{posting.lines.map((line, index) => <ListItem key={`${index}${line.name}`}><Household line={line} /></ListItem>)}</List>
    </Card>
    <Card title='有不同意见'>
      <Box>公示期内可以打电话，也可以在这里写。写的人是谁，不会告诉被公示的人。</Box>
      <BigButton onClick={() => go(routes.ask, { path: 'petition', type: 'complaint', about: `对公示的异议：${posting.title}` })}>我有异议</BigButton>
      <PhoneButton phone={posting.objectionPhone} name='异议电话' />
    </Card>
    {posting.basis.length ? <Card title='依据'>{posting.basis.map(({ law, article, docNo }) => <Box key={`${law}${article}`}>《{law}》{article ?? ''}{docNo ? `（${docNo}）` : ''}</Box>)}</Card> : null}
  </Box>
)

// Not shared and not found by any search: names must not outlive their days anywhere.
export default () => {
  const { key = '' } = useQuery()
  const { load, retry } = useLoad(key, () => api('GET /postings/:key', { params: { key } }))
  // Its days are over, or it was taken down: either way there is nothing to try again.
  const gone = load.status === 'failed' && (load.problem.status === 410 || load.problem.code === 'posting-over') ? load.problem : null
  return <Page title='公示'>{gone ? <GonePage problem={gone} what='这份公示' /> : <Loadable load={load} onRetry={retry}>{(posting) => <Full posting={posting} />}</Loadable>}</Page>
}
