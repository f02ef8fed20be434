import type { Guide } from '../guide.ts'
import { adoptionGuides } from './adoption.ts'
import { checkGuides } from './assistance-checks.ts'
import { hardshipGuides } from './assistance-hardship.ts'
import { livingGuides } from './assistance-living.ts'
import { spendingGuides } from './assistance-spending.ts'
import { urgentGuides } from './assistance-urgent.ts'
import { childrenGuides } from './children.ts'
import { disabilityGuides } from './disability.ts'
import { divorceGuides } from './divorce.ts'
import { marriageGuides } from './marriage.ts'
import { marriageRecordGuides } from './marriage-records.ts'
import { unattendedChild } from './unattended-child.ts'

/** The guides of items 1 to 28, as this release ships them, in the order of the catalogue. */
export const firstHalf: readonly Guide[] = [
  ...marriageGuides, ...divorceGuides, ...marriageRecordGuides, ...adoptionGuides, ...livingGuides, ...spendingGuides, ...hardshipGuides, ...urgentGuides, ...checkGuides, ...disabilityGuides,
  ...childrenGuides, unattendedChild
].sort((one, other) => one.itemNo - other.itemNo)
