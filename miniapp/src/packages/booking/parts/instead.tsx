import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { BureauPhone } from '../../../ui/bureau-phone.tsx'
import { Notice } from '../../../ui/notice.tsx'

/** What cannot be booked here says what to do instead. */
export const Instead = ({ words, guideId }: { words: string | null, guideId: string | null }) => (
  <Box className='stack'>
    <Notice kind='warn'>{words ?? '这件事现在不能在网上约。来之前先打电话，问清哪天能办。'}</Notice>
    <BureauPhone name='打电话问' />
    {guideId ? <BigButton look='second' onClick={() => go(routes.guide, { id: guideId })}>看怎么办、带什么</BigButton> : null}
  </Box>
)
