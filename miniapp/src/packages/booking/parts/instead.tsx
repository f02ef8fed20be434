import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'

/** What cannot be booked here says what to do instead. */
export const Instead = ({ words, guideId }: { words: string | null, guideId: string | null }) => {
  const { load } = useLoad('config', clientConfig)
  const phone = load.status === 'ready' ? load.data.bureau.phone : null
  return (
    <Box className='stack'>
      <Notice kind='warn'>{words ?? '这件事现在不能在网上约。来之前先打电话，问清哪天能办。'}</Notice>
      <PhoneButton phone={phone} name='打电话问' />
      {guideId ? <BigButton look='second' onClick={() => go(routes.guide, { id: guideId })}>看怎么办、带什么</BigButton> : null}
    </Box>
  )
}
