import { useEffect, useState } from 'react'
import { clientConfig } from '../../client-config.ts'
import { useLoad } from '../../load.ts'
import { go, goTab } from '../../platform/navigate.ts'
import { useQuery } from '../../platform/page-life.ts'
import { callPhone } from '../../platform/phone-call.ts'
import { targetOfScene } from '../../scene.ts'
import { routes } from '../../routes.ts'
import { elder, setElder } from '../../settings.ts'
import { useStore } from '../../store.ts'
import { useUnsent } from '../../unsent/unsent.ts'
import { Box, Tap, Words } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Cell, Cells } from '../../ui/cell.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchAll } from '../../ui/search-all.tsx'
import { LatestAnswers } from './latest-answers.tsx'
import { Notices } from './notices.tsx'

const Door = ({ icon, word, hint, onClick }: { icon: IconName, word: string, hint: string, onClick: () => void }) => (
  <Tap className='door' onClick={onClick}>
    <Box className='row'><Icon name={icon} /><Words className='strong'>{word}</Words></Box>
    <Words className='small quiet'>{hint}</Words>
  </Tap>
)

const Doors = () => (
  <Box className='two'>
    <Door icon='doc' word='查进度' hint='凭编号和查询码' onClick={() => go(routes.lookup)} />
    <Door icon='chat' word='公开答复' hint='看看别人问过什么' onClick={() => goTab(routes.answers)} />
    <Door icon='guide' word='办事' hint='怎么办、带什么' onClick={() => goTab(routes.guides)} />
    <Door icon='calendar' word='预约' hint='约好时间再来' onClick={() => goTab(routes.booking)} />
  </Box>
)

const ElderSwitch = () => {
  const on = useStore(elder)
  return <Tap className='link-tap' onClick={() => setElder(!on)}>{on ? '换回标准版' : '字太小？换长辈版'}</Tap>
}

const Search = () => {
  const [words, setWords] = useState('')
  return <SearchAll id='home-search' typed={words} onType={setWords} onSearch={(q) => go(routes.search, { q })} />
}

const Unsent = () => {
  const { deeds } = useUnsent()
  return deeds.length ? <Cells><Cell title='还没送到的' note='没有网络时提交的，存在手机里' end={`${deeds.length} 件`} onClick={() => go(routes.unsent)} /></Cells> : null
}

const CallUs = ({ phone }: { phone: string }) => (
  <Tap className='big-button big-second' onClick={() => callPhone(phone)}><Icon name='phone' />打电话问：{phone}</Tap>
)

// A printed code opens the first page with its scene: the page it means is opened over it, so that going back ends here.
const useScene = () => {
  const { scene = '' } = useQuery()
  useEffect(() => {
    const target = targetOfScene(scene)
    if (target) go(target.path, target.query)
  }, [scene])
}

export default () => {
  useScene()
  const { load } = useLoad('config', clientConfig)
  const bureau = load.status === 'ready' ? load.data.bureau : null
  return (
    <Page title='民声' tab='首页'>
      <Box className='row-apart'>
        <Words className='large'>{bureau?.name ?? '民政局'}</Words>
        <ElderSwitch />
      </Box>
      <Unsent />
      <Search />
      <BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton>
      <Doors />
      <Cells><Cell title='家里有困难？看看能得到什么帮助' note='回答几句，不用登录，回答不会交上来' onClick={() => go(routes.benefits)} /></Cells>
      {bureau?.phone ? <CallUs phone={bureau.phone} /> : null}
      <Notices />
      <LatestAnswers />
    </Page>
  )
}
