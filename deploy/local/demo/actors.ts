import type { StaffContext } from '@minsheng/api/context.ts'
import { staffIdOf } from './ids.ts'
import { demoPeople } from './people.ts'

/** A demo account as the use cases see it. */
export const staffActor = (login: string): StaffContext['actor'] => {
  const person = demoPeople.find((each) => each.login === login)
  if (!person) throw new Error(`no demo account ${login}`)
  return { kind: 'staff', id: staffIdOf(login), name: person.name, unitId: person.unitId, roles: [person.role] }
}
