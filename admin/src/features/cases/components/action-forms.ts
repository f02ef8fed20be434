import type { ComponentType } from 'react'
import type { Action } from './actions.ts'
import { AcceptForm } from './forms/accept-form.tsx'
import { AccusedForm } from './forms/accused-form.tsx'
import { CallBackForm, UpperReviewForm } from './forms/aftercare-forms.tsx'
import { ConsultForm } from './forms/consult-form.tsx'
import { ContactForm } from './forms/contact-form.tsx'
import { CorrectionAgainForm, CorrectionForm } from './forms/correction-forms.tsx'
import { DeclineForm } from './forms/decline-form.tsx'
import { EvidenceForm } from './forms/evidence-form.tsx'
import { AskExtensionForm, ExtendForm } from './forms/extension-forms.tsx'
import type { FormProps } from './forms/form-props.ts'
import { ForwardForm } from './forms/forward-form.tsx'
import { MergeForm } from './forms/merge-form.tsx'
import { ArbitrateForm, ObjectForm, SettleObjectionForm } from './forms/objection-forms.tsx'
import { AccountabilityForm, EndSupervisionForm, InstructForm, ProgressForm } from './forms/oversight-forms.tsx'
import { PauseForm } from './forms/pause-form.tsx'
import { ReceiptForm } from './forms/receipt-form.tsx'
import { FindingForm, OpinionForm, PlanForm, RefuseExtensionForm, ResumeForm } from './forms/record-forms.tsx'
import { RecuseForm } from './forms/recuse-form.tsx'
import { KeepForm, NameKeeperForm, RetypeForm, SettleLeakForm } from './forms/secrecy-forms.tsx'
import { ReplyForm } from './forms/reply-form.tsx'
import { RerouteForm } from './forms/reroute-form.tsx'
import { ReturnForm } from './forms/return-form.tsx'
import { ClearForm, ReviewForm } from './forms/review-form.tsx'
import { SignForm } from './forms/sign-form.tsx'
import { SplitForm } from './forms/split-form.tsx'
import { IdentityForm, PathForm, UrgentForm } from './forms/standing-forms.tsx'
import { SuperviseForm } from './forms/supervise-form.tsx'
import { VisitForm } from './forms/visit-form.tsx'
import { ToPublication } from './to-publication.tsx'

/** The form of each action. */
export const actionForms: Record<Action, ComponentType<FormProps>> = {
  accept: AcceptForm, decline: DeclineForm, forward: ForwardForm, reroute: RerouteForm, uphold: SettleObjectionForm, arbitrate: ArbitrateForm,
  merge: MergeForm, split: SplitForm, 'mark-urgent': UrgentForm, 'set-path': PathForm, 'set-identity': IdentityForm, 'name-accused': AccusedForm,
  'confirm-receipt': ReceiptForm, sign: SignForm, object: ObjectForm, plan: PlanForm, 'record-contact': ContactForm, 'record-finding': FindingForm,
  'record-visit': VisitForm, 'add-evidence': EvidenceForm, consult: ConsultForm, 'give-opinion': OpinionForm, recuse: RecuseForm,
  keep: KeepForm, 'name-keeper': NameKeeperForm, retype: RetypeForm, 'settle-leak': SettleLeakForm,
  'request-correction': CorrectionForm, 'request-more': CorrectionAgainForm, pause: PauseForm, resume: ResumeForm, 'ask-extension': AskExtensionForm,
  extend: ExtendForm, 'refuse-extension': RefuseExtensionForm, 'draft-reply': ReplyForm, 'return-reply': ReturnForm, 'approve-reply': ReviewForm,
  'clear-reply': ClearForm, supervise: SuperviseForm, 'report-progress': ProgressForm, 'end-supervision': EndSupervisionForm, instruct: InstructForm,
  'hold-accountable': AccountabilityForm, 'call-back': CallBackForm, 'record-upper-review': UpperReviewForm,
  'publication-prepare': ToPublication, 'publication-publish': ToPublication, 'publication-withhold': ToPublication,
  'publication-correct': ToPublication, 'publication-withdraw': ToPublication
}
