import type { Written } from '@minsheng/domain/content/bodies.ts'
import { titleOf } from '@minsheng/domain/content/public-copy.ts'

/** What a form is called; `null` for one nobody ships. */
export const formTitle = (_formId: string): string | null => null

/** The name a body goes by, forms by their title. */
export const nameOf = (written: Written): string => titleOf(written, formTitle)
