import { callPhone } from '../platform/phone-call.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'

/** A number to ring, or plainly that nobody has entered one. */
export const PhoneButton = ({ phone, name = '打电话' }: { phone: string | null, name?: string }) => phone
  ? <BigButton look='second' onClick={() => callPhone(phone.replace(/[ -]/g, ''))}>{`${name}：${phone}`}</BigButton>
  : <Box className='small quiet'>电话还没有录入，可以打 12345 转民政局问。</Box>
