import { keptKinds, privacyRights, privacyVersion, type KeptKind } from '@minsheng/domain/privacy/guide.ts'
import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { Box, Words } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'

const Said = ({ label, text }: { label: string, text: string }) => <Box className='large'><Words className='strong'>{label}：</Words>{text}</Box>

const Kind = ({ title, what, why, howLong, who, takeBack, sensitive, wechat }: KeptKind) => (
  <Card title={title}>
    {sensitive ? <Box className='small strong'>敏感个人信息：要您单独同意，加密存放</Box> : null}
    <Said label='收什么' text={what} />
    <Said label='为什么' text={why} />
    <Said label='存多久' text={howLong} />
    <Said label='谁能看' text={who} />
    <Said label='怎么收回' text={takeBack} />
    {wechat.length ? <Box className='small quiet'>用到微信的：{wechat.join('、')}</Box> : null}
  </Card>
)

/** 用户隐私保护指引: every kind of information by what, why, how long, who, and how to take it back; large, for it must be readable. */
export default () => {
  const { load } = useLoad('config', clientConfig)
  const isOld = load.status === 'ready' && load.data.privacyVersion !== privacyVersion
  return (
    <Page title='用户隐私保护指引'>
      <Box className='stack'>
        <Box className='small quiet'>版本 {privacyVersion}</Box>
        {isOld ? <Notice kind='warn'>这份指引有更新（{load.data.privacyVersion}）。请关掉小程序重新打开，再看一遍。</Notice> : null}
        {keptKinds.map((kind) => <Kind key={kind.id} {...kind} />)}
        {privacyRights.map(({ title, text }) => <Card key={title} title={title}><Box className='large'>{text}</Box></Card>)}
      </Box>
    </Page>
  )
}
