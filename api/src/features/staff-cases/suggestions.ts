import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { pathNames } from '@minsheng/domain/clock/paths.ts'
import { releaseRules } from '@minsheng/domain/rehearsal/rehearsal-rules.ts'
import { understand } from '@minsheng/domain/rehearsal/understand.ts'
import { suggestDoor } from '@minsheng/domain/routing/doors.ts'
import { suggestUnit } from '@minsheng/domain/routing/route-case.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import type { FullRow } from './rows.ts'

type View = Output<'GET /staff/cases/:caseNo'>
type Suggestions = Pick<View, 'suggestion' | 'pathSuggestion' | 'urgencySuggestion' | 'doorSuggestion'>

const nothing: Suggestions = { suggestion: null, pathSuggestion: null, urgencySuggestion: null, doorSuggestion: null }

const presentReading = (text: string): Pick<Suggestions, 'pathSuggestion' | 'urgencySuggestion'> => {
  const { path: { path, reason }, urgency } = understand(text, releaseRules)
  return {
    pathSuggestion: { path, pathName: pathNames[path], reason },
    urgencySuggestion: urgency && { urgency: urgency.danger === 'child' ? 'child' : 'danger', reason: `${urgency.says}（“${urgency.words}”）` }
  }
}

/** What the rules propose to the first receiver, each with its reason. A reason quotes the text, so a secret one is not read. */
export const presentSuggestions = ({ routing }: Pick<StaffContext, 'routing'>, row: FullRow, { status, identity, type }: Case): Suggestions => {
  if (status !== 'submitted') return nothing
  const text = `${row.title}\n${row.statement}`
  const unit = suggestUnit({ text, type, townshipCode: row.township_code }, routing)
  const door = suggestDoor(text)
  return {
    ...(identity === 'confidential' ? nothing : presentReading(row.statement)),
    suggestion: unit && { unitId: unit.unitId, unitName: unitName(unit.unitId) ?? unit.unitId, reason: unit.reason },
    doorSuggestion: door && { doorId: door.door.id, name: door.door.name, reason: door.reason }
  }
}
