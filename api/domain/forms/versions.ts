import type { Day } from '../calendar/day.ts'
import { spokenDay } from '../calendar/spoken-day.ts'
import type { Form } from './form.ts'

/** Where a version stands on a day: in use, not yet in use, replaced but still taken, no longer taken. */
export const formStandings = ['current', 'coming', 'former', 'ended'] as const
export type Standing = (typeof formStandings)[number]

/** What is said of a version; `text` is `null` of one in use that replaced none still taken. */
export type VersionStanding = { standing: Standing, text: string | null }

/** The number printed on a form: `MZB-04`. */
export const formNumber = ({ no }: Pick<Form, 'no'>): string => `MZB-${String(no).padStart(2, '0')}`

const versionsOf = (all: readonly Form[], id: string): Form[] => all.filter((form) => form.id === id).sort((a, b) => a.version - b.version)

/** The version in use on a day: the newest whose day has come; before the first, the first. `null` when there is no such form. */
export const currentForm = (all: readonly Form[], id: string, today: Day): Form | null => {
  const versions = versionsOf(all, id)
  return versions.filter(({ from }) => from <= today).at(-1) ?? versions[0] ?? null
}

/** One version by its number, `null` when there is none. */
export const formVersion = (all: readonly Form[], id: string, version: number): Form | null => versionsOf(all, id).find((form) => form.version === version) ?? null

/** What the bureau has announced of a version: since when it is used, until when the one before is taken. */
export type VersionNotice = { formId: string, version: number, from: Day, formerUntil: Day | null, note: string }

/** The versions with the days the bureau has announced. A version that is announced and not here yet stands with the words of the newest: it counts for where the others stand. */
export const withNotice = (all: readonly Form[], notice: VersionNotice | null): Form[] => {
  if (notice === null) return [...all]
  const { formId, version, from, formerUntil } = notice
  const newest = versionsOf(all, formId).at(-1)
  if (newest && newest.version < version) return [...all, { ...newest, version, from, formerUntil }]
  return all.map((form) => form.id === formId && form.version === version ? { ...form, from, formerUntil } : form)
}

/** Where a version stands on a day, and the words for it (旧版可用至…). An older version is taken as long as the one in use says, never one before the last. `getNew`: how to come by the new one. */
export const standingOf = (all: readonly Form[], form: Form, today: Day, getNew = '请下载新版'): VersionStanding => {
  const current = currentForm(all, form.id, today)
  if (!current || form.version > current.version) return { standing: 'coming', text: `这一版从${spokenDay(form.from)}起使用。` }
  if (form.version === current.version) {
    const until = current.formerUntil
    return { standing: 'current', text: current.version > 1 && until !== null && today <= until ? `已更新，旧版可用至${spokenDay(until)}。` : null }
  }
  const taken = form.version === current.version - 1 && current.formerUntil !== null && today <= current.formerUntil
  return taken && current.formerUntil !== null
    ? { standing: 'former', text: `已更新为第 ${current.version} 版，这一版（旧版）可用至${spokenDay(current.formerUntil)}。` }
    : { standing: 'ended', text: `已更新为第 ${current.version} 版，这一版（第 ${form.version} 版）不再使用，${getNew}。` }
}
