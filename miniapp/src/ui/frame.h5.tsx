import { useEffect } from 'react'
import { goBack, goTab } from '../platform/navigate.ts'
import { useShown } from '../platform/page-life.ts'
import { routes } from '../routes.ts'
import { Icon, type IconName } from './icon.tsx'
import type { FrameProps } from './frame.tsx'
import { Tap } from './base.h5.tsx'

const tabs: { path: string, word: string, icon: IconName }[] = [
  { path: routes.home, word: '首页', icon: 'home' },
  { path: routes.guides, word: '办事', icon: 'guide' },
  { path: routes.answers, word: '问政', icon: 'chat' },
  { path: routes.booking, word: '预约', icon: 'calendar' },
  { path: routes.mine, word: '我的', icon: 'person' }
]

const TabBar = ({ current }: { current: string }) => (
  <nav className='tab-bar' aria-label='主要栏目'>
    {tabs.map(({ path, word, icon }) => (
      <a
        key={path} href={`#/${path}`} className={`tab ${word === current ? 'tab-on' : ''}`} aria-current={word === current ? 'page' : undefined}
        onClick={(event) => { event.preventDefault(); goTab(path) }}
      >
        <Icon name={icon} />
        <span>{word}</span>
      </a>
    ))}
  </nav>
)

/** What WeChat draws around a page, for a browser: title, way back, tab bar. */
export const Frame = ({ title, tab, children }: FrameProps) => {
  const name = () => { document.title = title === '民声' ? title : `${title} · 民声` }
  useShown(name)
  useEffect(name, [title])
  return (
    <>
      <header className='top-bar'>
        {tab ? <span /> : <Tap className='top-back' onClick={() => goBack(routes.home)}><Icon name='back' />返回</Tap>}
        <h1 className='top-title'>{title}</h1>
        <span />
      </header>
      {children}
      {tab ? <TabBar current={tab} /> : null}
    </>
  )
}
