import type { CaseEvent } from '@minsheng/domain/case/events.ts'

type EventName = CaseEvent['type']

/** Where each event goes in the dossier. `inside`: never in the citizen's. */
export type Shelf = { title: string, inside?: true, types: readonly EventName[] }

/**
 * The chapters told by events. What stands on no shelf is in no dossier: 责任追究, looks at a contact, whatever concerns who
 * filed a confidential case. A new kind of event stays out until somebody puts it here (信访工作条例 第30条).
 */
export const shelves: readonly Shelf[] = [
  { title: '补充与补正', types: ['case-supplemented', 'correction-requested', 'correction-given'] },
  { title: '联系记录', types: ['contact-recorded', 'contact-confirmed', 'called-back'] },
  { title: '走访与调查核实', types: ['plan-made', 'visit-recorded', 'finding-recorded', 'evidence-added'] },
  { title: '会办意见', types: ['unit-consulted', 'opinion-given'] },
  { title: '答复', types: ['reply-drafted', 'reply-returned', 'reply-approved', 'reply-cleared', 'case-answered'] },
  { title: '评价与再次办理', types: ['case-rated', 'asked-again', 'upper-review-recorded'] },
  { title: '督办与领导批示', inside: true, types: ['supervision-opened', 'progress-reported', 'supervision-ended', 'leader-instructed'] },
  {
    title: '公开决定',
    types: ['publication-prepared', 'publication-returned', 'publication-published', 'publication-withheld', 'publication-correction-prepared', 'publication-corrected', 'publication-withdrawn']
  }
]

/** Events that stand in 办理经过 beside those of the chapters. */
export const onlyOnTheWay: readonly EventName[] = [
  'case-submitted', 'case-accepted', 'case-declined', 'case-forwarded', 'case-rerouted', 'objection-refused', 'objection-arbitrated', 'case-merged', 'case-joined', 'case-split',
  'case-cut-out', 'urgency-marked', 'path-set', 'receipt-confirmed', 'case-signed', 'duty-objected', 'clock-paused', 'clock-resumed', 'extension-asked', 'extension-granted',
  'extension-refused', 'light-raised', 'due-recounted', 'case-withdrawn', 'mandate-recorded', 'mandate-revoked', 'dossier-exported', 'case-closed', 'case-archived'
]
