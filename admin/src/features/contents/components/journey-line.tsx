import type { VersionStatus } from '../api/get-content.ts'
import { journey, stepOf } from '../logic/journey.ts'

/** The four steps, with the one it stands at: nobody has to guess what comes after. */
export const JourneyLine = ({ status }: { status: VersionStatus | null }) => {
  const at = stepOf(status)
  return (
    <ol className='journey' aria-label='要走的几步'>
      {journey.map((step, index) => <li key={step} aria-current={index === at ? 'step' : undefined} className={index < at ? 'is-done' : ''}>{index + 1}. {step}{index < at && <span className='sr-only'>（已完成）</span>}</li>)}
    </ol>
  )
}
