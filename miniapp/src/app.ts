import type { PropsWithChildren } from 'react'
import './ui/tokens.scss'
import './ui/page.scss'
import './ui/controls.scss'
import './ui/parts.scss'
import './ui/icon.scss'
import './platform/browser-style.ts'
import { sweepForm } from './booking/form-shelf.ts'
import { goAfresh } from './platform/navigate.ts'
import { loadTypedAddress, whenPageMissing } from './platform/odd-address.ts'
import { useShown } from './platform/page-life.ts'
import { routes } from './routes.ts'
import { sendUnsent } from './unsent/unsent.ts'

whenPageMissing(() => goAfresh(routes.missing))
loadTypedAddress()
sweepForm()

// Taro takes the application from the default export.
export default ({ children }: PropsWithChildren) => {
  useShown(sendUnsent)
  return children
}
