import type { Static } from 'typebox'
import type { BenefitsBody, FloorPlanBody, FormNoticeBody, PlaceBody, StandardBody } from '@minsheng/contract/content-shapes.ts'
import type { GuideBody } from '@minsheng/contract/guide-shape.ts'

export type GuideText = Static<typeof GuideBody>
export type Place = Static<typeof PlaceBody>
export type FloorPlan = Static<typeof FloorPlanBody>
export type Standard = Static<typeof StandardBody>
export type FormNotice = Static<typeof FormNoticeBody>
export type Benefits = Static<typeof BenefitsBody>
