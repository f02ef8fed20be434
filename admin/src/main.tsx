import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from './app/provider.tsx'
import { SessionGate } from './app/session-gate.tsx'
import { dropOldDrafts } from './lib/draft.ts'
import './ui/tokens.css'
import './ui/base.css'

dropOldDrafts()
const root = document.getElementById('root')
if (root) createRoot(root).render(<StrictMode><Provider><SessionGate /></Provider></StrictMode>)
