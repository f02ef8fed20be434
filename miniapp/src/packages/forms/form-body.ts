import type { Form } from '@minsheng/domain/forms/form.ts'
import type { Output } from '@minsheng/contract/index.ts'

export type FormBody = Output<'GET /forms/:formId'>
/** What was filled in, field by field. */
export type Answers = Record<string, string | string[] | Record<string, string>[]>

/** The form as the rules read it: what the server sends is the same definition, checked there. */
export const formOf = (body: FormBody): Form => body as unknown as Form
