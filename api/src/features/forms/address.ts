import type { Form } from '@minsheng/domain/forms/form.ts'

/** Where the page of a form is, from the root of the citizen's pages. The QR on paper leads there, and it says whether the version is still taken. */
export const formPath = ({ id, version }: Pick<Form, 'id' | 'version'>): string => `/#/packages/forms/form/index?id=${id}&version=${version}`
