import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from './app/provider.tsx'
import { SessionGate } from './app/session-gate.tsx'
import { dropOldDrafts } from './lib/draft.ts'
import './ui/tokens.css'
import './ui/base.css'

const EVERY_MINUTE = 60_000

dropOldDrafts()
setInterval(dropOldDrafts, EVERY_MINUTE)
const root = document.getElementById('root')
if (root) createRoot(root).render(<StrictMode><Provider><SessionGate /></Provider></StrictMode>)
