import { api } from '../../../api.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { myTownship } from '../../../my-township.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useShare } from '../../../platform/share.ts'
import { routes } from '../../../routes.ts'
import { useStore } from '../../../store.ts'
import { Box, Heading, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { GonePage } from '../../../ui/gone-page.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { MyTownshipField } from '../../../ui/my-township-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { AllPapers } from '../all-papers.tsx'
import { PlaceCard } from '../place-card.tsx'
import { acceptedWords, whereTitle, type GuidePage } from '../words.ts'
import { Conditions } from './conditions.tsx'
import { Basis, Fee, Standards, Steps } from './course.tsx'
import { Elsewhere, Forms, Proxy, Related, Results } from './more.tsx'
import { spokenGuide } from './spoken-guide.ts'
import { WaysOn } from './ways-on.tsx'

const Head = ({ page: { guide, unitName, correction, basisChanged }, page }: { page: GuidePage }) => (
  <>
    <Box>
      <Heading level={2} className='heading'>{guide.plainName}</Heading>
      <Facts facts={[guide.name === guide.plainName ? null : `正式名称：${guide.name}`, acceptedWords(guide.acceptedAt, unitName), guide.fee.free ? '不收费' : null]} />
    </Box>
    {correction ? <Notice kind='warn'>已于{dayWords(correction.on)}更正：{correction.reason}</Notice> : null}
    {basisChanged ? <Notice kind='warn'>{basisChanged}</Notice> : null}
    <BigButton onClick={() => go(routes.papers, { id: guide.id })}>看看我要带什么</BigButton>
    <ReadAloud words={() => spokenGuide(page)} />
  </>
)

const Foot = ({ page: { guide, version, publishedOn, unitName } }: { page: GuidePage }) => (
  <Box className='small quiet'>
    <Box>第 {version} 版，{dayWords(publishedOn)}发布，{unitName}负责。{guide.reviewBy ? `下次核对：${dayWords(guide.reviewBy)}前。` : ''}</Box>
    <Box>资料来源：{guide.source}</Box>
    {guide.baseCode ? <Box>国家目录编码 {guide.baseCode}{guide.codeVerified ? '' : '（还没有核对）'}</Box> : null}
  </Box>
)

const Where = ({ page: { where, guide } }: { page: GuidePage }) => (
  <>
    {guide.acceptedAt === 'unit' ? null : <MyTownshipField unknown='选了就能看到民政所的地点和电话' />}
    {where.map((one, index) => <PlaceCard key={one.unitId} where={one} {...(index === 0 ? { title: whereTitle(guide.acceptedAt, one.unitId) } : {})} />)}
    <Tap className='link-tap' onClick={() => go(routes.who, { guideId: guide.id })}>按乡镇、村查找谁办</Tap>
  </>
)

const Full = ({ page }: { page: GuidePage }) => (
  <Box className='stack'>
    <Head page={page} />
    <Conditions guide={page.guide} />
    <AllPapers guide={page.guide} />
    <Where page={page} />
    <Steps page={page} />
    <Fee guide={page.guide} />
    <Standards page={page} />
    <Forms page={page} />
    <Proxy guide={page.guide} />
    <Results guide={page.guide} />
    <Elsewhere guide={page.guide} />
    <WaysOn page={page} />
    <Related page={page} />
    <Basis guide={page.guide} />
    <Foot page={page} />
  </Box>
)

export default () => {
  const { id = '' } = useQuery()
  const township = useStore(myTownship)
  const { load, retry } = useLoad(`${id} ${township}`, () => api('GET /guides/:guideId', { params: { guideId: id }, querystring: township ? { townshipCode: township } : {} }))
  useShare(load.status === 'ready' ? load.data.guide.plainName : '办事指南', `${routes.guide}?id=${id}`)
  const gone = load.status === 'failed' && load.problem.status === 410 ? load.problem : null
  return <Page title='办事指南'>{gone ? <GonePage problem={gone} what='这份指南' /> : <Loadable load={load} onRetry={retry}>{(page) => <Full page={page} />}</Loadable>}</Page>
}
