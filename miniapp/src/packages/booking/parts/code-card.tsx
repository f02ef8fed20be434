import type { Booking } from '../../../booking/words.ts'
import { Box, Picture } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { qrAddress } from './qr.ts'

/** The code for the counter: large to be read out, as a QR to be scanned. */
export const CodeCard = ({ booking: { code } }: { booking: Booking }) => (
  <Card title='到窗口报这个号，或者扫码'>
    <Box className='code'>{code}</Box>
    <Picture className='qr' src={qrAddress(code)} alt={`预约号 ${code} 的二维码`} />
  </Card>
)
