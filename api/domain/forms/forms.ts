import { disabilityAllowances, homeAdaptation, oldAgeAllowance, orphan, unattendedChild } from './catalogue/allowances.ts'
import { adoption, divorce } from './catalogue/families.ts'
import { helperConfirmation, householdSurvey, powerOfAttorney } from './catalogue/helping.ts'
import { minimumLiving, verificationAuthorisation } from './catalogue/minimum-living.ts'
import { informationDisclosure, petition } from './catalogue/openness.ts'
import { placeName, socialOrganisation } from './catalogue/organisations.ts'
import { specialHardship } from './catalogue/special-hardship.ts'
import { emergencyAid, rigidSpending, temporaryAid } from './catalogue/temporary-aid.ts'
import type { Form } from './form.ts'

/** The forms the bureau ships (domain.md §4), in the order of their numbers, each in its newest version. */
export const forms: readonly Form[] = [
  minimumLiving, verificationAuthorisation, specialHardship, temporaryAid, emergencyAid, rigidSpending, disabilityAllowances, orphan, unattendedChild, oldAgeAllowance,
  homeAdaptation, divorce, adoption, socialOrganisation, placeName, informationDisclosure, petition, powerOfAttorney, helperConfirmation, householdSurvey
]

/** The forms citizens are offered: those staff fill in on a visit are not among them. */
export const publicForms: readonly Form[] = forms.filter(({ staffOnly }) => !staffOnly)

/** Versions before the newest, kept for as long as paper of them may still come in. The first release has none. */
export const formerForms: readonly Form[] = []
