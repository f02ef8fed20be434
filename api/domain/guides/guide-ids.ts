/** Every service item of the bureau's catalogue in its order (domain.md §4): its stable id. The place in the list plus one is `itemNo`. */
export const guideIds = [
  'marriage', 'divorce-application', 'divorce-certificate', 'divorce-withdrawal', 'certificate-replacement', 'marriage-archive', 'marriage-correction', 'marriage-counselling',
  'adoption', 'adoption-ending',
  'minimum-living', 'minimum-living-margin', 'rigid-spending', 'minimum-living-change', 'special-hardship', 'self-care-assessment',
  'temporary-aid-spending', 'temporary-aid-emergency', 'vagrant-aid', 'violence-shelter', 'economic-verification', 'verification-objection', 'one-door-help',
  'disability-living', 'disability-care', 'orphan', 'unattended-child', 'left-behind-child', 'minor-harm-report',
  'old-age-allowance', 'centenarian', 'elderly-service-subsidy', 'ability-assessment', 'care-consumption-subsidy', 'elderly-card', 'home-adaptation', 'nursing-home-admission', 'nursing-home-filing',
  'association-founding', 'association-change', 'association-ending', 'private-institution-founding', 'private-institution-change', 'annual-inspection', 'religious-site', 'charity-recognition',
  'public-fundraising', 'fundraising-plan',
  'cemetery-approval', 'funeral-fee-relief', 'ecological-burial', 'ash-placement', 'place-name', 'information-disclosure', 'petition', 'repayment'
] as const
export type GuideId = (typeof guideIds)[number]
