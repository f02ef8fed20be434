import type { Case } from '../case-on-screen.ts'
import { instantWords } from '../dates.ts'
import { callPhone } from '../platform/phone-call.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Notice } from './notice.tsx'

const spanOf = (minutes: number) => minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`

/** Somebody is in danger: who calls by when, and whom to call now. Stands before everything else until the call was made. */
export const FirstCall = ({ call }: { call: Case['firstCall'] | undefined }) => {
  if (!call || call.done) return null
  const isPast = Date.parse(call.by) < Date.now()
  return (
    <>
      <Notice kind='danger' icon='phone' urgent>
        <Box className='strong'>{isPast ? `说好 ${instantWords(call.by)} 以前打电话给您，时间已经过了。没有接到的，请再打 110，或者打 12345 转民政局。` : `${spanOf(call.minutes)}内有人打电话给您，最晚 ${instantWords(call.by)}。请保持电话畅通。`}</Box>
        <Box>正在发生危险，马上打 110；有人受伤，打 120。</Box>
      </Notice>
      <BigButton look='alarm' onClick={() => callPhone('110')}>打 110：报警</BigButton>
    </>
  )
}
