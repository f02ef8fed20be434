import type { ClientConfig } from '../client-config.ts'
import { callPhone } from '../platform/phone-call.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'

/** Where the bureau is and how to reach it, as far as it has told us. */
export const Reach = ({ bureau: { name, phone, address } }: { bureau: ClientConfig['bureau'] }) => (
  <Card title='直接找我们'>
    <Box>{name}</Box>
    {address ? <Box className='quiet'>地址：{address}</Box> : null}
    {phone ? <BigButton look='second' onClick={() => callPhone(phone)}>{`打电话：${phone}`}</BigButton> : null}
  </Card>
)
