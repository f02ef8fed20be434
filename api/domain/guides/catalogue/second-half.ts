import type { Guide } from '../guide.ts'
import { ashPlacement } from './ash-placement.ts'
import { charityGuides } from './charity.ts'
import { elderlyGuides } from './elderly.ts'
import { elderlyServiceGuides } from './elderly-services.ts'
import { funeralGuides } from './funeral.ts'
import { minorHarmReport } from './minor-harm.ts'
import { nursingGuides } from './nursing.ts'
import { officeGuides } from './office.ts'
import { organisationEndingGuides } from './organisation-endings.ts'
import { associationGuides } from './organisations.ts'
import { placeName } from './place-names.ts'
import { privateInstitutionGuides } from './private-institutions.ts'

const byField: readonly Guide[] = [
  minorHarmReport, ...elderlyGuides, ...elderlyServiceGuides, ...nursingGuides, ...associationGuides, ...organisationEndingGuides, ...privateInstitutionGuides,
  ...charityGuides, ...funeralGuides, ashPlacement, placeName, ...officeGuides
]

/** Service items 29 to 56 in the order of the bureau's catalogue. */
export const secondHalf: readonly Guide[] = byField.toSorted((one, other) => one.itemNo - other.itemNo)
