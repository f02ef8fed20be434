import { startStand, type Stand } from './api.ts'
import { deskOf, type Desk } from './desk.ts'
import { crewOf, type Crew } from './factories.ts'

/** A running stand with the crew of one unit and the desk they work at. Whoever starts it stops its stand. */
export const startStaffed = async (): Promise<{ stand: Stand, crew: Crew, desk: Desk }> => {
  const stand = await startStand()
  return { stand, crew: await crewOf(stand), desk: deskOf(stand) }
}
