import type { ReactNode } from 'react'
import { online } from '../online.ts'
import { PageInSight, useInSight } from '../platform/page-life.ts'
import { elder } from '../settings.ts'
import { useStore } from '../store.ts'
import { Box, Main } from './base.tsx'
import { Frame } from './frame.tsx'
import { Notice } from './notice.tsx'

type PageProps = { title: string, tab?: string, children: ReactNode }

/** Every page: title, large print, a word when the network is gone. */
export const Page = ({ title, tab, children }: PageProps) => {
  const isElder = useStore(elder)
  const isOnline = useStore(online)
  const inSight = useInSight()
  return (
    <Box className={isElder ? 'page elder' : 'page'}>
      <Frame title={title} tab={tab}>
        <Main className='page-body'>
          <Box className='stack'>
            {isOnline ? null : <Notice kind='warn' icon='offline'>现在没有网络。写的内容会保存在手机里，网络恢复后可以继续。</Notice>}
            <PageInSight value={inSight}>{children}</PageInSight>
          </Box>
        </Main>
      </Frame>
    </Box>
  )
}
