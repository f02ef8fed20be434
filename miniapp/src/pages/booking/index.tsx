import { useState } from 'react'
import { api } from '../../api.ts'
import { clientConfig } from '../../client-config.ts'
import { useLoad } from '../../load.ts'
import { signedIn } from '../../session.ts'
import { useStore } from '../../store.ts'
import { Box } from '../../ui/base.tsx'
import { Loadable } from '../../ui/loadable.tsx'
import { Page } from '../../ui/page.tsx'
import { Reach } from '../../ui/reach.tsx'
import { SignIn } from '../../ui/sign-in.tsx'
import { BookSomething } from './book-something.tsx'
import { ComingUp, MyBookings } from './my-bookings.tsx'

const Own = () => {
  const { load, retry, reload } = useLoad('bookings', () => api('GET /bookings', {}))
  return (
    <Loadable load={load} onRetry={retry}>
      {(mine) => <Box className='stack'><ComingUp mine={mine} /><BookSomething /><MyBookings mine={mine} onChange={() => void reload()} /></Box>}
    </Loadable>
  )
}

const Guest = () => {
  const [asked, setAsked] = useState(false)
  return (
    <Box className='stack'>
      <BookSomething />
      {asked ? null : <SignIn words='登录后可以看到您约好的号。先看有没有号，不用登录。' onSignedIn={() => setAsked(true)} />}
    </Box>
  )
}

export default () => {
  const isIn = useStore(signedIn)
  const { load, retry } = useLoad('config', clientConfig)
  return (
    <Page title='预约' tab='预约'>
      {isIn ? <Own /> : <Guest />}
      <Loadable load={load} onRetry={retry}>{({ bureau }) => <Reach bureau={bureau} />}</Loadable>
    </Page>
  )
}
