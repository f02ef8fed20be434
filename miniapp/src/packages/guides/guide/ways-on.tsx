import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { PaperButtons } from '../paper-buttons.tsx'
import { useBookable } from '../use-bookable.ts'
import { comingWords, type Guide, type GuidePage } from '../words.ts'

// The guide says how it was meant; whether there are times to book now, only the schedules know.
const Coming = ({ guide }: { guide: Guide }) => {
  const load = useBookable(guide.id)
  const item = load.status === 'ready' ? load.data.items[0] : undefined
  const words = item && !item.bookable && item.instead ? item.instead : comingWords[guide.booking]
  return (
    <>
      <Box>{item?.bookable ? '约好时间再来，不用排长队。' : words.endsWith('。') ? words : `${words}。`}{guide.bookingNote ?? ''}</Box>
      {item?.bookable ? <BigButton onClick={() => go(routes.bookWhere, { guideId: guide.id })}>去预约</BigButton> : null}
    </>
  )
}

/** What to do after reading. */
export const WaysOn = ({ page: { guide } }: { page: GuidePage }) => (
  <Box className='stack not-printed'>
    <Card title='来之前'>
      <Coming guide={guide} />
      <BigButton look='second' onClick={() => go(routes.papers, { id: guide.id })}>看看我要带什么</BigButton>
      <PaperButtons guideId={guide.id} name={guide.plainName} />
      <BigButton look='second' onClick={() => go(routes.ask, { path: 'service', type: 'consultation', about: `关于“${guide.plainName}”：` })}>还有不明白的，问一问</BigButton>
    </Card>
  </Box>
)
