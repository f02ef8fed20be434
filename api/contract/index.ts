import { account } from './account.ts'
import { answers } from './answers.ts'
import { bookings } from './bookings.ts'
import { cases } from './cases.ts'
import { checklists } from './checklists.ts'
import { citizenCases } from './citizen-cases.ts'
import { contents } from './contents.ts'
import { dossier } from './dossier.ts'
import { forms } from './forms.ts'
import { mandates } from './mandates.ts'
import { myPhone } from './my-phone.ts'
import { notices } from './notices.ts'
import { papers } from './papers.ts'
import type { InputOf, OutputOf } from './route-table.ts'
import { presence } from './presence.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { staffAudit } from './staff-audit.ts'
import { staffBookings } from './staff-bookings.ts'
import { staffCases } from './staff-cases.ts'
import { staffCodes } from './staff-codes.ts'
import { staffCommands } from './staff-commands.ts'
import { staffContents } from './staff-contents.ts'
import { staffDemand } from './staff-demand.ts'
import { staffDesk } from './staff-desk.ts'
import { staffEvidence } from './staff-evidence.ts'
import { staffHandling } from './staff-handling.ts'
import { staffNotices } from './staff-notices.ts'
import { staffPeople } from './staff-people.ts'
import { staffPrechecks } from './staff-prechecks.ts'
import { staffPreview } from './staff-preview.ts'
import { staffPublication } from './staff-publication.ts'
import { staffQueue } from './staff-queue.ts'
import { staffReconciliation } from './staff-reconciliation.ts'
import { staffRegister } from './staff-register.ts'
import { staffRehearsal } from './staff-rehearsal.ts'
import { staffRings } from './staff-rings.ts'
import { staffRules } from './staff-rules.ts'
import { staffSchedules } from './staff-schedules.ts'
import { staffSession } from './staff-session.ts'
import { staffTrips } from './staff-trips.ts'
import { staffVault } from './staff-vault.ts'
import { staffWaiting } from './staff-waiting.ts'
import { staffWording } from './staff-wording.ts'

/** Every endpoint of the product. Served under `/api`. */
export const contract = {
  ...session, ...account, ...myPhone, ...cases, ...citizenCases, ...answers, ...notices,
  ...staffSession, ...staffPeople, ...staffNotices,
  ...staffCases, ...staffCommands, ...staffHandling, ...staffPreview,
  ...staffPublication,
  ...staffRules, ...staffWording, ...staffRehearsal,
  ...staffVault, ...staffAudit,
  ...staffRegister, ...mandates, ...presence, ...dossier,
  ...contents, ...search, ...forms, ...checklists, ...papers,
  ...staffCodes, ...staffContents, ...staffPrechecks, ...staffTrips, ...staffDemand,
  ...staffEvidence, ...staffDesk, ...staffReconciliation,
  ...bookings, ...staffSchedules, ...staffBookings, ...staffRings, ...staffWaiting, ...staffQueue
}

/** `METHOD /path` of an endpoint. */
export type RouteKey = keyof typeof contract
/** What an endpoint takes, by part. */
export type Input<K extends RouteKey> = InputOf<(typeof contract)[K]>
/** What an endpoint answers when it is not refused. */
export type Output<K extends RouteKey> = OutputOf<(typeof contract)[K]>
