import { Button } from 'antd'
import type { Ticket } from '../api/queue.ts'
import { deskSteps, type DeskStep, keyOf, likelyStep, stepWords } from '../logic/desk-steps.ts'

type StepButtonsProps = { serving: Ticket | null, may: (step: DeskStep) => boolean, take: (step: DeskStep) => void }

/** The large buttons; on each the key that does the same. */
export const StepButtons = ({ serving, may, take }: StepButtonsProps) => (
  <div className='step-buttons' role='group' aria-label='叫号按钮'>
    {deskSteps.map((step) => (
      <Button key={step} className={`step-button step-${step}`} type={likelyStep(serving) === step ? 'primary' : 'default'} disabled={!may(step)} onClick={() => take(step)} aria-keyshortcuts={keyOf(step)}>
        <span>{stepWords[step]}</span><kbd className='kbd wide-only' aria-hidden>{keyOf(step)}</kbd>
      </Button>
    ))}
  </div>
)
