import type { PropsWithChildren } from 'react'
import './ui/tokens.scss'
import './ui/page.scss'
import './ui/controls.scss'
import './ui/parts.scss'
import './ui/icon.scss'
import './platform/browser-style.ts'

// Taro takes the application from the default export.
export default ({ children }: PropsWithChildren) => children
