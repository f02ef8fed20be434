/** The forms the bureau ships, in the order of domain.md §4: the place in the list plus one is `no`. */
export const formIds = [
  'minimum-living', 'verification-authorisation', 'special-hardship', 'temporary-aid', 'emergency-aid', 'rigid-spending', 'disability-allowances', 'orphan', 'unattended-child', 'old-age-allowance',
  'home-adaptation', 'divorce', 'adoption', 'social-organisation', 'place-name', 'information-disclosure', 'petition', 'power-of-attorney', 'helper-confirmation', 'household-survey'
] as const
export type FormId = (typeof formIds)[number]
