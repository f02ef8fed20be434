import { daysAway, visitWords, type Booking } from '../../../booking/words.ts'
import { minuteWords } from '../../../dates.ts'
import { Box, Heading } from '../../../ui/base.tsx'

/** What, when and where of a visit. */
export const VisitFacts = ({ booking }: { booking: Booking }) => {
  const { guideName, endsAt, day, now, name, place, placeKind } = booking
  return (
    <>
      <Heading level={2} className='heading'>{guideName}</Heading>
      <Box className='large'>{visitWords(booking)}</Box>
      <Box>到 {minuteWords(endsAt)}，{daysAway(day, now)}</Box>
      <Box>{placeKind === 'home' ? '工作人员上门来' : place}</Box>
      <Box className='quiet'>{name}</Box>
    </>
  )
}
