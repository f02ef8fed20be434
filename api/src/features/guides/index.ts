export { type GuideText } from './bodies.ts'
export { goneGuide, guideNames } from './guide-names.ts'
export { grouped, listGuides, type GuideCard } from './list-guides.ts'
export { findGuide, findGuideMaybe, findGuideView, viewGuide, type GuideView } from './view-guide.ts'
