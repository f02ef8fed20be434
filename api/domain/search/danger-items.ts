import type { GuideId } from '../guides/guide-ids.ts'
import { findUrgency, type Danger } from '../routing/urgency.ts'
import { readStatement } from '../routing/read-statement.ts'

const itemsOf: Readonly<Record<Danger, readonly GuideId[]>> = {
  child: ['minor-harm-report', 'violence-shelter'], violence: ['violence-shelter', 'one-door-help'], life: ['one-door-help'],
  hunger: ['temporary-aid-emergency', 'vagrant-aid'], alone: ['one-door-help', 'vagrant-aid']
}

/** The items somebody in danger needs first, by the same signs the intake goes by; none where no danger is spoken of. */
export const dangerItems = (question: string): readonly GuideId[] => {
  const sign = findUrgency(readStatement(question), true)
  return sign ? itemsOf[sign.danger] : []
}
