import type { Form } from '@minsheng/domain/forms/form.ts'
import { formerForms, forms } from '@minsheng/domain/forms/forms.ts'
import { currentForm, formVersion, standingOf, type VersionStanding } from '@minsheng/domain/forms/versions.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'

const all: readonly Form[] = [...forms, ...formerForms]

export type FormFound = { form: Form } & VersionStanding

/** A form in the version asked for, else in the one in use, with where that version stands today. */
export const findForm = ({ today }: Context, formId: string, version?: number): FormFound => {
  const form = version === undefined ? currentForm(all, formId, today) : formVersion(all, formId, version)
  if (!form) throw new Refused('form-not-found')
  return { form, ...standingOf(all, form, today) }
}

/** The same, of a version the counter still takes. */
export const findUsableForm = (ctx: Context, formId: string, version?: number): FormFound => {
  const found = findForm(ctx, formId, version)
  if (found.standing === 'ended') throw new Refused('form-version-ended')
  return found
}

/** Every form in the version in use, by number. */
export const currentForms = (ctx: Context): FormFound[] => forms.map(({ id }) => findForm(ctx, id))
