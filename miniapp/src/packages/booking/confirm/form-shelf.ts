import { readStored, removeStored, writeStored } from '../../../platform/storage.ts'
import type { VisitForm } from './visit-form.ts'

// One at a time: names and numbers lie on the phone only as long as they are needed.
const KEY = 'visit-form'

export const keptForm = (): VisitForm | null => readStored<VisitForm>(KEY)
export const keepForm = (form: VisitForm): boolean => writeStored(KEY, form)
export const forgetForm = (): void => removeStored(KEY)
