import type { ComponentType, ReactNode } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { say } from '../../../../ui/toast.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useGive, type CommandName, type Said } from '../../api/commands.ts'
import type { StaffCase } from '../../api/get-case.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

type TextFormWords<C extends CommandName> = {
  label: string, hint: string, button: string, told: string, rows?: number, max?: number
  /** What will follow. */
  consequence: (kase: StaffCase) => ReactNode
  /** What stands above the field: what is already known. */
  lead?: (kase: StaffCase) => ReactNode
  said: (text: string, recordId: string) => Said<C>
}

/** A form that asks for nothing but words. */
export const textForm = <C extends CommandName>(command: C, { label, hint, button, told, rows = 5, max = limits.reason, consequence, lead, said }: TextFormWords<C>): ComponentType<FormProps> =>
  ({ onDone }) => {
    const { kase } = useDesk()
    const { value, set, clear } = useCaseDraft(command, { recordId: newClientId(), text: '' })
    const give = useGive(command, () => { clear(); say(told); onDone() })
    return (
      <CommandForm button={button} ready={isWritten(value.text)} give={give} consequence={consequence(kase)} onSubmit={() => give.mutate(said(value.text.trim(), value.recordId))}>
        {lead?.(kase)}
        <TextField label={label} hint={hint} rows={rows} max={max} value={value.text} onChange={(text) => set({ text })} />
      </CommandForm>
    )
  }
