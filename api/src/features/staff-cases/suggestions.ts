import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { pathNames } from '@minsheng/domain/clock/paths.ts'
import { type Understanding, understand } from '@minsheng/domain/rehearsal/understand.ts'
import type { Owner } from '@minsheng/domain/routing/assign-owner.ts'
import { doors, suggestDoor } from '@minsheng/domain/routing/doors.ts'
import { townshipOf, unitName } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import { rulesInForce } from '../../rule-book.ts'
import type { FullRow } from './rows.ts'

type View = Output<'GET /staff/cases/:caseNo'>
type Suggestions = Pick<View, 'suggestion' | 'pathSuggestion' | 'urgencySuggestion' | 'doorSuggestion'>

const nothing: Suggestions = { suggestion: null, pathSuggestion: null, urgencySuggestion: null, doorSuggestion: null }

const presentReading = ({ path: { path, reason }, urgency }: Understanding): Pick<Suggestions, 'pathSuggestion' | 'urgencySuggestion'> => ({
  pathSuggestion: { path, pathName: pathNames[path], reason },
  urgencySuggestion: urgency && { urgency: urgency.danger === 'child' ? 'child' : 'danger', reason: `${urgency.says}（“${urgency.words}”）` }
})

// What was said against a unit is never proposed to it (信访工作条例 第30条).
const presentUnit = ({ ownerId, outside, reason }: Owner, accused: Case['accused']): Suggestions['suggestion'] =>
  outside || accused.includes(ownerId) ? null : { unitId: ownerId, unitName: unitName(ownerId) ?? ownerId, reason }

// For a matter of the bureau the door is only what is likely should intake decide otherwise.
const presentDoor = ({ ownerId, outside, reason }: Owner, text: string): Suggestions['doorSuggestion'] => {
  const owner = outside ? doors.find(({ id }) => id === ownerId) : undefined
  if (owner) return { doorId: owner.id, name: owner.name, reason }
  const likely = suggestDoor(text)
  return likely && { doorId: likely.door.id, name: likely.door.name, reason: likely.reason }
}

// Whoever filed it as a child's case, or the first receiver, has said what no word of the text may say.
const CHILD: Owner = { ownerId: 'child-welfare', reason: '已标明未成年人受侵害，由儿童福利股牵头（未成年人保护法第11条）', outside: false }

/** What the rules propose to the first receiver, each with its reason. A reason that quotes the text is not given of a secret one. */
export const presentSuggestions = (ctx: Pick<StaffContext, 'rules' | 'calendar' | 'matters'>, row: FullRow, { status, identity, urgency, accused, type }: Case): Suggestions => {
  if (status !== 'submitted') return nothing
  const text = `${row.title}\n${row.statement}`
  const understood = understand(text, rulesInForce(ctx), { township: townshipOf(row.township_code), type })
  return {
    ...(identity === 'confidential' ? nothing : presentReading(understood)),
    suggestion: presentUnit(urgency === 'child' ? CHILD : understood.owner, accused), doorSuggestion: presentDoor(understood.owner, text)
  }
}
