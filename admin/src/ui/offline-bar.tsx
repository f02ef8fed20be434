import { useOnline } from '../lib/online.ts'
import { Notice } from './notice.tsx'

export const OfflineBar = () => useOnline() ? null : (
  <Notice tone='warn' alert>网络断开了。已写的内容存在这台电脑上，网络恢复后再提交，不会丢。</Notice>
)
