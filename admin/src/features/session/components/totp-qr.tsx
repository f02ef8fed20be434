import { QRCode } from 'antd'

/** Drawn as SVG in the page itself: the secret goes to no image service. */
export const TotpQr = ({ address }: { address: string }) => (
  <div role='img' aria-label='动态口令绑定二维码'><span aria-hidden='true'><QRCode value={address} type='svg' size={180} color='#1D2421' bgColor='#FFFFFF' /></span></div>
)
