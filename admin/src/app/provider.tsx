import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useState } from 'react'
import { createQueries } from '../lib/queries.ts'
import { theme } from '../ui/theme.ts'

// Dialogs live inside the page they belong to, so that covering the page covers them too.
const stage = () => document.getElementById('stage') ?? document.body

export const Provider = ({ children }: { children: ReactNode }) => {
  const [queries] = useState(createQueries)
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }} getPopupContainer={stage}>{children}</ConfigProvider>
    </QueryClientProvider>
  )
}
