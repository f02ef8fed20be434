import { useState } from 'react'
import { useTownships } from '../../../lib/bureau.ts'
import { useDraft } from '../../../lib/draft.ts'
import { useStaff } from '../../../lib/session.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Receipt } from '../api/register-case.ts'
import { MyRegistrations } from '../components/my-registrations.tsx'
import { ReceiptSheet } from '../components/receipt-sheet.tsx'
import { RegisterForm } from '../components/register-form.tsx'
import { blank, type Draft } from '../draft.ts'
import '../register.css'

// At a township's desk it is nearly always the own township; who reads no case can enter no other.
const ownTownship = (unitId: string) => /^township-(\d{9})$/.exec(unitId)?.[1] ?? ''

export const RegisterPage = () => {
  const { unitId, verbs } = useStaff()
  const own = ownTownship(unitId)
  const townships = useTownships().filter(({ code }) => verbs.includes('case:read') || code === own)
  const { value, change, clear, restored } = useDraft<Draft>('register', blank(own))
  // A sheet kept from before an update may lack a field the form has now.
  const sheet = { ...blank(own), ...value }
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const [fresh, setFresh] = useState(!restored)
  const done = (given: Receipt) => { clear(); setFresh(true); setReceipt(given) }
  const next = () => { change(blank(own)); clear(); setReceipt(null) }
  return (
    <Page title='登记'>
      <div className='register-layout'>
        {receipt ? <ReceiptSheet receipt={receipt} onNext={next} /> : (
          <div className='stack'>
            {!fresh && <Notice>上次写了一半的还在，接着写就行。</Notice>}
            <RegisterForm draft={sheet} townships={townships} change={(patch) => change((before) => ({ ...before, ...patch }))} onDone={done} />
          </div>
        )}
        <MyRegistrations />
      </div>
    </Page>
  )
}
