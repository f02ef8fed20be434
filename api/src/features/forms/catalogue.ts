import type { Form } from '@minsheng/domain/forms/form.ts'
import { formerForms, forms, publicForms } from '@minsheng/domain/forms/forms.ts'
import { currentForm, formVersion, standingOf, type VersionNotice, type VersionStanding, withNotice } from '@minsheng/domain/forms/versions.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findPublishedOf, listPublished } from '../public-contents/index.ts'

const all: readonly Form[] = [...forms, ...formerForms]

/** A form with where its version stands; `note`: what the bureau says has changed, `null` where it says nothing. */
export type FormFound = { form: Form, note: string | null } & VersionStanding
/** What the bureau has announced, by form. */
export type Announced = ReadonlyMap<string, VersionNotice>

const byForm = (rows: readonly { body: VersionNotice }[]): Announced => new Map(rows.map(({ body }) => [body.formId, body]))

/** Every announcement in force. */
export const announcedForms = async (ctx: Context): Promise<Announced> => byForm(await listPublished<VersionNotice>(ctx, 'form'))

/** A form in the version asked for, else in the one in use, with where that version stands today by what the bureau has announced. */
export const pickForm = ({ today }: Pick<Context, 'today'>, announced: Announced, formId: string, version?: number): FormFound => {
  const notice = announced.get(formId) ?? null
  const isHere = notice === null || formVersion(all, formId, notice.version) !== null
  const dated = withNotice(all, notice)
  const here = isHere ? dated : all
  const form = version === undefined ? currentForm(here, formId, today) : formVersion(here, formId, version)
  if (!form) throw new Refused('form-not-found')
  const standing = isHere ? standingOf(dated, form, today) : standingOf(dated, form, today, '新版请到窗口领取')
  return { form, ...standing, note: notice !== null && notice.note !== '' && notice.version >= form.version ? notice.note : null }
}

/** The same, asking for the announcement. */
export const findForm = async (ctx: Context, formId: string, version?: number): Promise<FormFound> =>
  pickForm(ctx, byForm(await findPublishedOf<VersionNotice>(ctx, 'form', [formId])), formId, version)

/** The same, of a version the counter still takes. */
export const findUsableForm = async (ctx: Context, formId: string, version?: number): Promise<FormFound> => {
  const found = await findForm(ctx, formId, version)
  if (found.standing === 'ended') throw new Refused('form-version-ended')
  return found
}

/** Every form citizens are offered, in the version in use, by number. */
export const currentForms = async (ctx: Context): Promise<FormFound[]> => {
  const announced = await announcedForms(ctx)
  return publicForms.map(({ id }) => pickForm(ctx, announced, id))
}
