import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { PaperButtons } from '../paper-buttons.tsx'
import { bookingWords, type GuidePage } from '../words.ts'

/** What to do after reading. */
export const WaysOn = ({ page: { guide } }: { page: GuidePage }) => (
  <Box className='stack not-printed'>
    <Card title='来之前'>
      <Box>{bookingWords[guide.booking]}{guide.bookingNote ? `。${guide.bookingNote}` : '。'}</Box>
      <BigButton onClick={() => go(routes.papers, { id: guide.id })}>看看我要带什么</BigButton>
      <PaperButtons guideId={guide.id} name={guide.plainName} />
      <BigButton look='second' onClick={() => go(routes.ask, { path: 'service', type: 'consultation', about: `关于“${guide.plainName}”：` })}>还有不明白的，问一问</BigButton>
    </Card>
  </Box>
)
